package org.outturn.component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Filter;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.verdict.Verdict;

/// Counts measures. A measure and its variants count once: with the rating, and with the direction, of the first of them that has one,
/// the measure itself before its variants.
public record Counted(List<Assessed> measures) {
    public Counted {
        measures = List.copyOf(measures);
    }

    /// Every measure of the report's period once, areas among them when the filter asks for them.
    public static Counted of(Filter filter, Evidence evidence) {
        var card = evidence.scorecard();
        var all = new ArrayList<Assessed>(merged(card.whole()));
        if (filter.areas()) {
            all.addAll(merged(card.parts()));
        }
        return new Counted(all.stream().filter(filter::keeps).toList());
    }

    public int number() {
        return measures.size();
    }

    public int rated() {
        return (int)
                measures.stream()
                        .filter(one -> one.verdict().outcome() instanceof Outcome.Rated)
                        .count();
    }

    /// A share in per cent at full precision; nothing of nothing is null.
    public static @org.jspecify.annotations.Nullable Quantity percent(int part, int whole) {
        return whole == 0
                ? null
                : Quantity.of(part).times(Quantity.HUNDRED).dividedBy(Quantity.of(whole));
    }

    private static List<Assessed> merged(List<Assessed> all) {
        Map<String, List<Assessed>> families = new LinkedHashMap<>();
        for (var one : all) {
            var area = one.area();
            var measure = one.indicator().variantOf();
            var key =
                    (measure == null ? one.indicator().id() : measure)
                            + (area == null ? "" : "@" + area.id());
            var family = families.computeIfAbsent(key, _ -> new ArrayList<>());
            family.add(measure == null ? 0 : family.size(), one);
        }
        return families.values().stream().map(Counted::merged1).toList();
    }

    private static Assessed merged1(List<Assessed> family) {
        var first = family.getFirst();
        if (family.size() == 1) {
            return first;
        }
        var rated =
                family.stream()
                        .map(Assessed::verdict)
                        .filter(verdict -> verdict.outcome() instanceof Outcome.Rated)
                        .findFirst()
                        .orElse(first.verdict());
        var moved =
                family.stream()
                        .map(Assessed::verdict)
                        .filter(Counted::hasDirection)
                        .findFirst()
                        .orElse(first.verdict());
        return with(
                first,
                new Verdict(
                        rated.outcome(),
                        rated.byRule(),
                        rated.forecastOutcome(),
                        moved.directions(),
                        rated.variance(),
                        rated.forecast(),
                        rated.steps(),
                        rated.rulesVersion()));
    }

    private static boolean hasDirection(Verdict verdict) {
        return !verdict.directions().isEmpty()
                && switch (verdict.directions().getFirst()) {
                    case Travel.Derived _, Travel.Stated _ -> true;
                    case Travel.NotComparable _, Travel.Unknown _ -> false;
                };
    }

    private static Assessed with(Assessed one, Verdict verdict) {
        return new Assessed(
                one.indicator(),
                one.unit(),
                one.area(),
                one.reported(),
                one.figure(),
                one.result(),
                one.decimals(),
                one.target(),
                one.earlier(),
                verdict,
                one.previousRating(),
                one.benchmark(),
                one.stated(),
                one.words());
    }
}
