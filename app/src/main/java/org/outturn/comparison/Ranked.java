package org.outturn.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.benchmark.Comparison;
import org.outturn.design.chart.Axis;
import org.outturn.design.chart.RankedColumns;
import org.outturn.design.chart.RankedColumns.Look;
import org.outturn.design.chart.RankingChart;
import org.outturn.rules.compare.AreaFigure;
import org.outturn.rules.compare.Rank;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;

/// The areas of a comparison in their order, as a picture and one by one.
record Ranked(Comparison comparison) {
    /// Those with a figure, the best first; where neither way is better, the highest first.
    List<AreaFigure> areas() {
        Comparator<AreaFigure> byValue = Comparator.comparing(Ranked::value);
        boolean lower = comparison.measure().polarity() == Polarity.LOWER;
        return comparison.areas().stream()
                .filter(AreaFigure::hasData)
                .sorted(
                        (lower ? byValue : byValue.reversed())
                                .thenComparing(one -> comparison.name(one.area())))
                .toList();
    }

    List<AreaFigure> withoutFigure() {
        return comparison.areas().stream().filter(one -> !one.hasData()).toList();
    }

    RankedColumns chart() {
        var published = comparison.published();
        return new RankedColumns(
                "%s, %d areas, %s"
                        .formatted(
                                comparison.measure().title(),
                                comparison.withFigure(),
                                comparison.period().label()),
                axis(comparison.measure().measure()),
                areas().stream()
                        .map(one ->
                                new RankedColumns.Column(
                                        comparison.name(one.area()),
                                        value(one).toDouble(),
                                        comparison.shown(value(one)),
                                        look(one.area())))
                        .toList(),
                switch (comparison.measure().polarity()) {
                    case HIGHER, LOWER -> "Best on the left";
                    case CLOSE, NEUTRAL -> "Highest on the left";
                },
                apart(),
                published == null
                        ? null
                        : new RankingChart.Average(
                                comparison.whole(),
                                published.toDouble(),
                                comparison.shown(published)));
    }

    /// What the peers are called; empty where none has a figure.
    String apart() {
        return comparison.peers().isEmpty()
                        || comparison.peers().getFirst().others().stream()
                                .noneMatch(AreaFigure::hasData)
                ? ""
                : comparison.peers().getFirst().name();
    }

    Look look(String area) {
        return area.equals(comparison.own())
                ? Look.PICKED
                : peers().contains(area) ? Look.APART : Look.PLAIN;
    }

    private Set<String> peers() {
        return comparison.peers().stream()
                .limit(1)
                .flatMap(group -> group.others().stream())
                .map(AreaFigure::area)
                .collect(Collectors.toSet());
    }

    /// `27 (=)`, or nothing where there is no rank.
    String place(AreaFigure area) {
        return Rank.of(area.area(), comparison.areas(), comparison.measure().polarity())
                        instanceof Rank.Placed placed
                ? placed.place() + (placed.tied() ? " (=)" : "")
                : "–";
    }

    static Quantity value(AreaFigure area) {
        return java.util.Objects.requireNonNull(area.value());
    }

    static Axis axis(Measure measure) {
        return switch (measure.kind()) {
            case PERCENT -> Axis.PERCENT;
            case MONEY -> Axis.MONEY;
            case COUNT, RATE, DAYS, SCORE -> Axis.COUNT;
            case NUMBER -> Axis.NUMBER;
        };
    }

    /// Its words as the middle of a sentence.
    static String small(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
