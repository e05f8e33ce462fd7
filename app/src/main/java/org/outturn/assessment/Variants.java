package org.outturn.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.verdict.Verdict;

/// Joins a measure with its variants, since a measure that is worked out in several ways counts once.
final class Variants {
    private Variants() {}

    static List<Assessed> joined(List<Assessed> all) {
        var groups = new LinkedHashMap<Series, List<Assessed>>();
        for (var one : all) {
            var of = one.indicator().variantOf();
            var area = one.area() == null ? "" : one.area().id();
            var group =
                    groups.computeIfAbsent(
                            new Series(of == null ? one.indicator().id() : of, area),
                            _ -> new ArrayList<>());
            group.add(of == null ? 0 : group.size(), one);
        }
        return groups.values().stream()
                .map(group -> group.size() == 1 ? group.getFirst() : join(group))
                .toList();
    }

    /// @param group the measure first
    private static Assessed join(List<Assessed> group) {
        var first = group.getFirst();
        var rated =
                group.stream()
                        .filter(one -> one.verdict().outcome() instanceof Outcome.Rated)
                        .findFirst()
                        .orElse(first)
                        .verdict();
        var travelled =
                group.stream()
                        .filter(one -> one.verdict().direction().isPresent())
                        .findFirst()
                        .orElse(first)
                        .verdict();
        return first.with(
                new Verdict(
                        rated.outcome(),
                        rated.byRule(),
                        rated.forecastOutcome(),
                        travelled.directions(),
                        rated.variance(),
                        rated.forecast(),
                        rated.steps(),
                        rated.rulesVersion()));
    }
}
