package org.outturn.assessment;

import java.util.List;
import org.outturn.council.Council;
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

    /// Those the filter keeps: of the whole council, and of areas too when it says `area=all`.
    public List<Assessed> filter(Filter filter) {
        var candidates =
                filter.areas()
                        ? java.util.stream.Stream.concat(whole.stream(), parts.stream())
                        : whole.stream();
        return candidates.filter(filter::keeps).toList();
    }
}
