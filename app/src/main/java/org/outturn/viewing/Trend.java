package org.outturn.viewing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.BestCutOff;
import org.outturn.design.chart.TrendChart;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Target;
import org.outturn.variation.Chance;
import org.outturn.variation.Points;

/// The history of an indicator as a chart: a point for every period, a gap where there is no figure, what was planned beside it.
///
/// @param known the periods that have figures, and those in between that could have had one
public record Trend(String title, List<Period> known, Map<Period, Assessed> byPeriod) {
    /// Three years of months are drawn.
    private static final int MOST = 36;

    /// @param all oldest first; those that cover periods like the last one's are drawn
    public static Trend of(String title, List<Assessed> all) {
        var history =
                all.stream()
                        .filter(one -> Points.isLike(covers(one), covers(all.getLast())))
                        .toList();
        var byPeriod = new HashMap<Period, Assessed>();
        history.forEach(one -> byPeriod.put(covers(one), one));
        return new Trend(title, periods(history), byPeriod);
    }

    /// Those that are drawn: the latest.
    public List<Period> periods() {
        return known.subList(Math.max(0, known.size() - MOST), known.size());
    }

    public @Nullable Assessed at(Period period) {
        return byPeriod.get(period);
    }

    public Optional<Chance> chance() {
        return drawn().chance();
    }

    private Points drawn() {
        return new Points(known, byPeriod::get);
    }

    /// With limits, signals and the forecast, where there are any.
    ///
    /// @param one the indicator as it stands
    public TrendChart chart(Assessed one) {
        var points = periods().stream().map(this::point).toList();
        var chart = TrendChart.of(title, Points.axis(one.indicator().measure()), points);
        chart = line(chart, "Target", past -> single(target(past)));
        chart = line(chart, "Minimum", past -> tiers(past, Target.Tiers::minimum));
        chart = line(chart, "Ideal", past -> tiers(past, Target.Tiers::ideal));
        chart = line(chart, "Aspirational", past -> tiers(past, Target.Tiers::aspirational));
        chart = line(chart, "Lowest expected", past -> range(past, Target.Range::low));
        chart = line(chart, "Highest expected", past -> range(past, Target.Range::high));
        var best = one.bestCutOff();
        if (best.isPresent()) {
            chart =
                    line(
                            chart,
                            best.get().rating().name() + " at " + best.get().words(one.indicator()),
                            past ->
                                    past.target() != null
                                            ? null
                                            : past.bestCutOff()
                                                    .map(BestCutOff::limit)
                                                    .orElse(null));
        }
        var chance = chance();
        if (chance.isPresent()) {
            chart = chance.get().on(chart);
        }
        var outturn = outturn(one);
        return outturn == null ? chart : chart.with(outturn);
    }

    /// Only of a level: the outturn of a flow is of a whole year and stands on another scale than its months.
    private static TrendChart.@Nullable Outturn outturn(Assessed one) {
        var forecast = one.verdict().forecast();
        if (forecast == null || one.indicator().accumulation() == Accumulation.FLOW) {
            return null;
        }
        var range = forecast.range();
        return new TrendChart.Outturn(
                covers(one).financialYear().label(),
                forecast.value().toDouble(),
                Looks.result(one, forecast.value()),
                range == null ? null : range.low().toDouble(),
                range == null ? null : range.high().toDouble(),
                range == null
                        ? ""
                        : "%s to %s"
                                .formatted(
                                        Looks.result(one, range.low()),
                                        Looks.result(one, range.high())));
    }

    public static Period covers(Assessed one) {
        var figure = one.figure();
        return figure == null ? one.reported() : figure.observation().period();
    }

    private static List<Period> periods(List<Assessed> history) {
        var periods = new ArrayList<Period>();
        for (var one : history) {
            var covers = covers(one);
            if (!periods.isEmpty() && periods.getLast().kind() == covers.kind()) {
                var next = periods.getLast().next();
                for (int step = 0;
                        step < Chance.PERIODS && next.end().isBefore(covers.end());
                        step++) {
                    periods.add(next);
                    next = next.next();
                }
            }
            if (!periods.contains(covers)) {
                periods.add(covers);
            }
        }
        return List.copyOf(
                periods.subList(Math.max(0, periods.size() - Chance.PERIODS), periods.size()));
    }

    private TrendChart.Point point(Period period) {
        var one = byPeriod.get(period);
        var result = one == null ? null : one.result();
        if (one == null || result == null) {
            return Points.missing(period, one == null ? "no figure" : Looks.result(one));
        }
        var outcome = one.verdict().outcome();
        return drawn().point(
                        period,
                        one,
                        result.toDouble(),
                        Looks.result(one),
                        Looks.rating(outcome) == null ? null : Looks.mark(outcome));
    }

    private TrendChart line(
            TrendChart chart, String name, Function<Assessed, @Nullable Quantity> level) {
        var values = new ArrayList<@Nullable Double>();
        for (var period : periods()) {
            var one = byPeriod.get(period);
            var value = one == null ? null : level.apply(one);
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

    private static @Nullable Target target(Assessed one) {
        var planned = one.level();
        return planned == null ? null : planned.target();
    }

    private static @Nullable Quantity single(@Nullable Target target) {
        return target instanceof Target.Single(var value) ? value : null;
    }

    private static @Nullable Quantity tiers(
            Assessed one, Function<Target.Tiers, @Nullable Quantity> tier) {
        return target(one) instanceof Target.Tiers tiers ? tier.apply(tiers) : null;
    }

    private static @Nullable Quantity range(
            Assessed one, Function<Target.Range, @Nullable Quantity> side) {
        return target(one) instanceof Target.Range range ? side.apply(range) : null;
    }
}
