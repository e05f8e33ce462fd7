package org.outturn.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.component.Cells;
import org.outturn.component.Evidence;
import org.outturn.design.chart.Canvas;
import org.outturn.design.chart.TrendChart;
import org.outturn.document.Block;
import org.outturn.document.Plot;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome;
import org.outturn.variation.Chance;
import org.outturn.variation.Points;

/// The last figures of a measure that cover periods of the same kind, up to the report's own; a period without a figure leaves a gap.
///
/// @param known more of them than are drawn, for what chance explains
record Trend(
        String title,
        List<Period> periods,
        List<Period> known,
        Map<Period, Assessed> figures,
        Assessed latest) {
    private static final double WIDTH = 640;
    private static final String FONT = "Liberation Sans";

    static Optional<Trend> of(String indicator, String title, int most, Evidence evidence) {
        var known = new TreeMap<Period, Assessed>();
        for (var one : evidence.history().apply(indicator)) {
            var figure = one.figure();
            if (figure != null
                    && one.result() != null
                    && !figure.reported().end().isAfter(evidence.period().end())) {
                known.put(figure.observation().period(), one);
            }
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var last = known.lastKey();
        known.keySet().removeIf(period -> !Points.isLike(period, last));
        var periods = new ArrayList<Period>();
        for (var period = last;
                periods.size() < Math.max(most, Chance.PERIODS)
                        && !period.end().isBefore(known.firstKey().end());
                period = period.previous()) {
            periods.addFirst(period);
        }
        return Optional.of(
                new Trend(
                        title,
                        List.copyOf(
                                periods.subList(
                                        Math.max(0, periods.size() - most), periods.size())),
                        List.copyOf(periods),
                        known,
                        known.lastEntry().getValue()));
    }

    Block picture() {
        var chart =
                TrendChart.of(
                        title, Points.axis(measure()), periods.stream().map(this::point).toList());
        var targets = targets();
        if (targets.stream().anyMatch(target -> target != null)) {
            chart = chart.with(new TrendChart.Line("Target", doubles(targets)));
        }
        var chance = chance();
        if (chance.isPresent()) {
            chart = chance.get().on(chart);
        }
        return new Block.Picture(
                title, chart.svg(Canvas.paper(WIDTH, FONT)), chart.description(), plot(targets));
    }

    /// What the limits say of the latest figure, where there are enough figures to tell.
    Optional<String> sentence() {
        return variation().map(words -> "%s: %s.".formatted(periods.getLast().label(), words));
    }

    /// The same without naming the period.
    Optional<String> variation() {
        return chance().flatMap(Chance::words);
    }

    private Optional<Chance> chance() {
        return drawn().chance();
    }

    private Points drawn() {
        return new Points(known, figures::get);
    }

    /// One figure alone is no trend.
    boolean isTrend() {
        return figures.size() > 1;
    }

    Measure measure() {
        return latest.indicator().measure();
    }

    @Nullable Quantity result(Period period) {
        var one = figures.get(period);
        return one == null ? null : one.result();
    }

    @Nullable BigDecimal target(Period period) {
        var one = figures.get(period);
        var planned = one == null ? null : one.level();
        return planned == null ? null : planned.target().aim().map(Quantity::value).orElse(null);
    }

    private TrendChart.Point point(Period period) {
        var one = figures.get(period);
        var value = result(period);
        return one == null || value == null
                ? Points.missing(period, "No figure")
                : drawn().point(
                                period,
                                one,
                                value.toDouble(),
                                measure().shown(value, one.decimals()),
                                one.verdict().outcome() instanceof Outcome.Rated rated
                                        ? Cells.mark(rated)
                                        : null);
    }

    private Plot plot(List<@Nullable BigDecimal> targets) {
        var lines = new ArrayList<Plot.Line>();
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var period : periods) {
            var value = result(period);
            values.add(value == null ? null : value.value());
        }
        lines.add(new Plot.Line("Result", values));
        if (targets.stream().anyMatch(target -> target != null)) {
            lines.add(new Plot.Line("Target", targets));
        }
        return new Plot(
                periods.stream().map(Period::shortLabel).toList(),
                lines,
                Cells.unit(measure()),
                measure().decimals());
    }

    private List<@Nullable BigDecimal> targets() {
        var targets = new ArrayList<@Nullable BigDecimal>();
        periods.forEach(period -> targets.add(target(period)));
        return targets;
    }

    private static List<@Nullable Double> doubles(List<@Nullable BigDecimal> values) {
        var doubles = new ArrayList<@Nullable Double>();
        for (var value : values) {
            doubles.add(value == null ? null : value.doubleValue());
        }
        return doubles;
    }
}
