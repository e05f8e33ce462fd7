package org.outturn.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.council.Council;
import org.outturn.rules.combine.Hidden;
import org.outturn.rules.period.Period;

/// A council's assessed indicators for a reporting period.
///
/// @param whole one for each indicator that holds in the period, for the whole council, in the council's order
/// @param parts one for each indicator and area that has figures
public record Scorecard(
        Council council,
        Period period,
        FiguresAs mode,
        List<Assessed> whole,
        List<Assessed> parts) {
    public Scorecard {
        whole = List.copyOf(whole);
        parts = List.copyOf(parts);
    }

    /// What a whole hides that is not rated poor while areas in it are, one for each kind of area: 'Fernshire is green; 2 of 12 districts are red: ...'.
    public List<Hidden> hidden(Assessed one) {
        return new Beneath(this, one).hidden();
    }

    /// An indicator in each of its areas.
    ///
    /// @param indicator id
    public List<Assessed> partsOf(String indicator) {
        return parts.stream().filter(one -> one.indicator().id().equals(indicator)).toList();
    }

    /// As [#filter(Filter)], for counting: a measure and its variants are one, with the rating and the direction of the first of them that has
    /// one, the measure itself before its variants.
    public List<Assessed> counted(Filter filter) {
        var candidates =
                filter.areas()
                        ? Stream.concat(
                                Variants.joined(whole).stream(), Variants.joined(parts).stream())
                        : Variants.joined(whole).stream();
        return candidates.filter(filter::keeps).toList();
    }

    /// Those the filter keeps: of the whole council, and of areas too when it says `area=all`.
    public List<Assessed> filter(Filter filter) {
        var candidates =
                filter.areas() ? Stream.concat(whole.stream(), parts.stream()) : whole.stream();
        return candidates.filter(filter::keeps).toList();
    }
}
