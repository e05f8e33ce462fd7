package org.outturn.rules.combine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.combine.Combined.None;
import org.outturn.rules.combine.Combined.Whole;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// Rolls figures up. Flows add, rates of one population over time too; ratios are recomputed from summed parts, never averaged; stocks take
/// the latest over time and add over areas; windows are those that end with the period. A missing part leaves the whole missing: nothing is imputed.
///
/// @param measure of the figures and of the whole
public record RollUp(Measure measure, Accumulation accumulation) {
    /// From the most to the least certain.
    private static final List<Quality> CERTAINTY =
            List.of(Quality.FINAL, Quality.ESTIMATED, Quality.PROVISIONAL, Quality.NOT_COMPARABLE);

    /// One series over time.
    ///
    /// @param figures of the series, in any order; those outside the period are not used
    public Combined over(Period whole, List<Observation> figures) {
        return switch (accumulation) {
            case FLOW, RATIO -> {
                var cover = new ArrayList<Observation>();
                var gap = cover(whole, figures, cover);
                yield gap != null
                        ? new None(List.of("There is no figure from %s on.".formatted(gap)))
                        : accumulation == Accumulation.FLOW
                                ? flow(whole, cover)
                                : sum(whole, named(cover));
            }
            case STOCK, ROLLING ->
                    figures.stream()
                            .filter(one -> one.period().end().equals(whole.end()))
                            .max(Comparator.comparingInt(one -> one.period().lengthInMonths()))
                            .map(latest -> latest(whole, latest))
                            .orElseGet(() ->
                                    new None(
                                            List.of(
                                                    "There is no figure at the end of %s."
                                                            .formatted(whole.label()))));
        };
    }

    /// Areas or units of one period.
    ///
    /// @param members by name, all of them: one without a figure is given as not available
    public Combined of(Period period, Map<String, Observation> members) {
        var reasons = new ArrayList<String>();
        members.forEach((name, figure) -> {
            if (!figure.period().covers(period)) {
                reasons.add(
                        "%s is for %s, not for %s."
                                .formatted(name, figure.period().label(), period.label()));
            }
        });
        return reasons.isEmpty() ? sum(period, members) : new None(reasons);
    }

    /// What is counted in each period adds up, and what it is counted of stays: four quarters of 47 admissions of 51,576 people are 188 of them.
    private Combined flow(Period whole, List<Observation> cover) {
        if (!cover.stream().allMatch(Observation::hasParts) || !missing(named(cover)).isEmpty()) {
            return sum(whole, named(cover));
        }
        var bottoms = cover.stream().map(Observation::denominator).distinct().toList();
        if (bottoms.size() == 1) {
            var top = total(cover.stream().map(Observation::numerator).toList());
            var bottom = Objects.requireNonNull(bottoms.getFirst());
            return new Whole(
                    new Observation(whole, top, bottom, null, 0, quality(cover)),
                    "The sum of %d figures: %s out of %s."
                            .formatted(cover.size(), shown(top), shown(bottom)));
        }
        return added(whole, cover);
    }

    private Whole added(Period whole, Collection<Observation> figures) {
        var values = figures.stream().map(one -> one.result(measure).orElseThrow()).toList();
        int decimals =
                figures.stream()
                        .mapToInt(one -> one.hasParts() ? measure.decimals() : one.decimals())
                        .max()
                        .orElseThrow();
        var total = total(values);
        return new Whole(
                new Observation(whole, null, null, total, decimals, quality(figures)),
                "The sum of %d figures, %s.".formatted(figures.size(), measure.shown(total)));
    }

    private static Quality quality(Collection<Observation> figures) {
        return figures.stream()
                .map(Observation::quality)
                .max(Comparator.comparingInt(CERTAINTY::indexOf))
                .orElseThrow();
    }

    private Combined latest(Period whole, Observation figure) {
        var missing = missing(Map.of(figure.period().label(), figure));
        return missing.isEmpty()
                ? new Whole(
                        new Observation(
                                whole,
                                figure.numerator(),
                                figure.denominator(),
                                figure.value(),
                                figure.decimals(),
                                figure.quality()),
                        "The latest figure, of %s.".formatted(figure.period().label()))
                : new None(missing);
    }

    private Combined sum(Period whole, Map<String, Observation> figures) {
        if (figures.isEmpty()) {
            return new None(List.of("There is nothing to roll up."));
        }
        var missing = missing(figures);
        if (!missing.isEmpty()) {
            return new None(missing);
        }
        if (figures.values().stream().allMatch(Observation::hasParts)) {
            var top = total(figures.values().stream().map(Observation::numerator).toList());
            var bottom = total(figures.values().stream().map(Observation::denominator).toList());
            return new Whole(
                    new Observation(whole, top, bottom, null, 0, quality(figures.values())),
                    "Recomputed from the parts of %d figures: %s out of %s."
                            .formatted(figures.size(), shown(top), shown(bottom)));
        }
        if (!addsUp()) {
            return new None(
                    List.of(
                            "Not every figure has its numerator and denominator, and such figures are never averaged."));
        }
        return added(whole, figures.values());
    }

    /// Counts and money add up, and so does anything else that is counted in a period; a level of days or points does not.
    private boolean addsUp() {
        return switch (measure.kind()) {
            case COUNT, MONEY -> accumulation != Accumulation.RATIO;
            case DAYS, NUMBER -> accumulation == Accumulation.FLOW;
            case PERCENT, RATE, SCORE -> false;
        };
    }

    private List<String> missing(Map<String, Observation> figures) {
        var reasons = new ArrayList<String>();
        figures.forEach((name, figure) -> {
            switch (figure.quality()) {
                case NOT_AVAILABLE ->
                        reasons.add("The figure of %s is not available.".formatted(name));
                case NOT_DUE -> reasons.add("No figure is due for %s.".formatted(name));
                case SUPPRESSED -> reasons.add("The figure of %s is suppressed.".formatted(name));
                case FINAL, PROVISIONAL, ESTIMATED, NOT_COMPARABLE -> {
                    if (!figure.hasParts() && figure.result(measure).isEmpty()) {
                        reasons.add("%s has no figure.".formatted(name));
                    }
                }
            }
        });
        return reasons;
    }

    /// The fewest figures that cover a period without a gap or an overlap, the longest first.
    ///
    /// @return the day from which there is none; null when all of it is covered
    private static @Nullable LocalDate cover(
            Period whole, List<Observation> figures, List<Observation> to) {
        var next = whole.start();
        while (!next.isAfter(whole.end())) {
            var from = next;
            var figure =
                    figures.stream()
                            .filter(one -> one.period().lengthInMonths() > 0)
                            .filter(one -> one.period().start().equals(from))
                            .filter(one -> !one.period().end().isAfter(whole.end()))
                            .max(Comparator.comparing(one -> one.period().end()));
            if (figure.isEmpty()) {
                return next;
            }
            to.add(figure.get());
            next = figure.get().period().end().plusDays(1);
        }
        return null;
    }

    private static Map<String, Observation> named(List<Observation> figures) {
        var named = new LinkedHashMap<String, Observation>();
        figures.forEach(one -> named.put(one.period().label(), one));
        return named;
    }

    private static Quantity total(List<? extends @Nullable Quantity> values) {
        var total = Quantity.ZERO;
        for (var value : values) {
            total = total.plus(Objects.requireNonNull(value));
        }
        return total;
    }

    private static String shown(Quantity value) {
        return value.shown(Math.clamp(value.value().scale(), 0, 4));
    }
}
