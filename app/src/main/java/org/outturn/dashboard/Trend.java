package org.outturn.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.design.chart.Axis;
import org.outturn.design.chart.TrendChart;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Quality;
import org.outturn.rules.series.Target;

/// The history of an indicator as a chart: a point for every period, a gap where there is no figure, what was planned beside it.
final class Trend {
    /// Three years of months.
    private static final int MOST = 36;

    private Trend() {}

    static TrendChart chart(String title, List<Assessed> history) {
        var periods = periods(history);
        var byPeriod = new HashMap<Period, Assessed>();
        history.forEach(one -> byPeriod.put(covers(one), one));
        var points = periods.stream().map(period -> point(period, byPeriod.get(period))).toList();
        var chart = TrendChart.of(title, axis(history), points);
        var planned = new ArrayList<@Nullable Assessed>();
        periods.forEach(period -> planned.add(byPeriod.get(period)));
        chart =
                line(
                        chart,
                        "Target",
                        planned,
                        target -> target instanceof Target.Single(var value) ? value : null);
        chart =
                line(
                        chart,
                        "Minimum",
                        planned,
                        target -> target instanceof Target.Tiers tiers ? tiers.minimum() : null);
        chart =
                line(
                        chart,
                        "Ideal",
                        planned,
                        target -> target instanceof Target.Tiers tiers ? tiers.ideal() : null);
        chart =
                line(
                        chart,
                        "Aspirational",
                        planned,
                        target ->
                                target instanceof Target.Tiers tiers ? tiers.aspirational() : null);
        chart =
                line(
                        chart,
                        "Lowest expected",
                        planned,
                        target -> target instanceof Target.Range range ? range.low() : null);
        return line(
                chart,
                "Highest expected",
                planned,
                target -> target instanceof Target.Range range ? range.high() : null);
    }

    static Period covers(Assessed one) {
        var figure = one.figure();
        return figure == null ? one.reported() : figure.observation().period();
    }

    /// Those that have figures, and those in between that could have had one.
    private static List<Period> periods(List<Assessed> history) {
        var periods = new ArrayList<Period>();
        for (var one : history) {
            var covers = covers(one);
            if (!periods.isEmpty() && periods.getLast().kind() == covers.kind()) {
                var next = periods.getLast().next();
                for (int step = 0; step < MOST && next.end().isBefore(covers.end()); step++) {
                    periods.add(next);
                    next = next.next();
                }
            }
            if (!periods.contains(covers)) {
                periods.add(covers);
            }
        }
        return periods.subList(Math.max(0, periods.size() - MOST), periods.size());
    }

    private static TrendChart.Point point(Period period, @Nullable Assessed one) {
        var label = Looks.tick(period);
        var result = one == null ? null : one.result();
        if (one == null || result == null) {
            return TrendChart.Point.missing(label, one == null ? "no figure" : Looks.result(one))
                    .named(period.label());
        }
        var point =
                TrendChart.Point.of(label, result.toDouble(), Looks.result(one))
                        .named(period.label());
        if (Looks.rating(one.verdict().outcome()) != null) {
            point = point.marked(Looks.mark(one.verdict().outcome()));
        }
        var figure = one.figure();
        return figure != null && figure.observation().quality() == Quality.PROVISIONAL
                ? point.asProvisional()
                : point;
    }

    private static TrendChart line(
            TrendChart chart,
            String name,
            List<@Nullable Assessed> history,
            Function<Target, @Nullable Quantity> level) {
        var values = new ArrayList<@Nullable Double>();
        for (var one : history) {
            var planned = one == null ? null : one.target();
            var value = planned == null ? null : level.apply(planned.target());
            // A period without a figure keeps the target of the one before it.
            boolean between = one == null && !values.isEmpty();
            values.add(
                    value != null
                            ? Double.valueOf(value.toDouble())
                            : between ? values.getLast() : null);
        }
        return values.stream().allMatch(value -> value == null)
                ? chart
                : chart.with(new TrendChart.Line(name, values));
    }

    private static Axis axis(List<Assessed> history) {
        return history.isEmpty() ? Axis.NUMBER : axis(history.getFirst().indicator().measure());
    }

    static Axis axis(Measure measure) {
        return switch (measure.kind()) {
            case PERCENT -> Axis.PERCENT;
            case COUNT, DAYS, RATE -> Axis.COUNT;
            case MONEY -> Axis.MONEY;
            case SCORE, NUMBER -> Axis.NUMBER;
        };
    }
}
