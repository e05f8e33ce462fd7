package org.outturn.benchmark;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.release.Mapping;
import org.outturn.release.Mapping.SetMeasure;
import org.outturn.rules.compare.AreaFigure;
import org.outturn.rules.compare.Average;
import org.outturn.rules.compare.Quantile;
import org.outturn.rules.compare.Rank;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// Where a council stands among the areas of a set, by one measure in one period.
///
/// @param indicator id of the council's indicator that is set against the measure
/// @param own the council's area
/// @param names of the areas by their codes
/// @param areas every area of the release, those without a figure too
/// @param missing why an area has no figure, by code
/// @param published the average as published; null where the release has none
/// @param recomputed from the areas' parts
/// @param before the rank in the period before, where a release of it is in
/// @param years the periods of the set so far, this one last
public record Comparison(
        String indicator,
        Mapping.Source source,
        String whole,
        SetMeasure measure,
        Period period,
        String own,
        Map<String, String> names,
        List<AreaFigure> areas,
        Map<String, String> missing,
        @Nullable Quantity published,
        Average recomputed,
        Rank rank,
        @Nullable Earlier before,
        List<Year> years,
        Quantile quartile,
        List<PeerGroup> peers) {

    public record Earlier(Period period, Rank rank) {}

    /// @param value of the council
    /// @param average as published
    public record Year(
            Period period, @Nullable Quantity value, @Nullable Quantity average, Rank rank) {}

    /// Areas that the council compares itself with, without itself.
    ///
    /// @param rank of the council among them and itself
    public record PeerGroup(String name, List<AreaFigure> others, Average average, Rank rank) {}

    public @Nullable Quantity value() {
        return areas.stream()
                .filter(one -> one.area().equals(own))
                .map(AreaFigure::value)
                .findFirst()
                .orElse(null);
    }

    /// With the measure's own decimals, which are those of the release.
    public String shown(Quantity value) {
        return measure.measure().shown(value);
    }

    public String name(String area) {
        return names.getOrDefault(area, area);
    }

    public long withFigure() {
        return areas.stream().filter(AreaFigure::hasData).count();
    }
}
