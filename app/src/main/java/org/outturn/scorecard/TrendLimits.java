package org.outturn.scorecard;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.outturn.design.chart.TrendChart;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.spc.BesideRating;
import org.outturn.rules.spc.Bounds;
import org.outturn.rules.spc.ControlChart;
import org.outturn.rules.spc.Phase;
import org.outturn.rules.spc.SpcSettings;
import org.outturn.rules.spc.Variation;
import org.outturn.rules.spc.Wording;
import org.outturn.rules.spc.Xmr;

/// The limits of common-cause variation on a trend, and what they say of its latest figure. Fewer than twelve figures have none.
record TrendLimits(Trend trend) {
    private static final int ENOUGH = 12;

    TrendChart on(TrendChart chart) {
        var limited = chart;
        if (hasEnough()) {
            for (var phase : control().phases()) {
                if (phase.varies()) {
                    limited = limited.with(limits(phase));
                }
            }
        }
        return limited;
    }

    /// A count or a share has no limit below zero, and a percentage none above a hundred, unless there are such figures.
    private TrendChart.Limits limits(Phase phase) {
        int last = phase.to() - 1;
        double lower = phase.lower(last);
        double upper = phase.upper(last);
        var bounds = Bounds.of(trend.measure(), all());
        return new TrendChart.Limits(
                phase.from(),
                last,
                phase.mean(),
                Math.max(bounds.least(), lower),
                Math.min(bounds.most(), upper));
    }

    private DoubleStream all() {
        return trend.periods().stream()
                .map(trend::result)
                .filter(Objects::nonNull)
                .mapToDouble(Quantity::toDouble);
    }

    Optional<String> sentence() {
        return variation()
                .map(words -> "%s: %s.".formatted(trend.periods().getLast().label(), words));
    }

    Optional<String> variation() {
        var latest = trend.latest();
        if (!hasEnough() || !(latest.verdict().outcome() instanceof Outcome.Rated rated)) {
            return Optional.empty();
        }
        var chart = control();
        if (!chart.phases().getLast().varies()) {
            return Optional.empty();
        }
        var polarity = latest.indicator().polarity();
        var variation = chart.variation(polarity);
        // Limits that a series is leaving foretell nothing.
        var target =
                variation == Variation.COMMON_CAUSE
                        ? trend.target(trend.periods().getLast())
                        : null;
        var words =
                BesideRating.sentence(
                        rated.rating().name(),
                        rated.rating().mood() == Mood.GOOD,
                        variation,
                        chart.assurance(
                                polarity, target == null ? Double.NaN : target.doubleValue()),
                        Wording.plain().withPeriod(period()).withFigures(this::shown));
        return Optional.of(words);
    }

    private String shown(double value) {
        return trend.measure().shown(Quantity.of(java.math.BigDecimal.valueOf(value)));
    }

    private String period() {
        return switch (trend.periods().getLast().kind()) {
            case MONTH, ROLLING_YEAR -> "month";
            case QUARTER -> "quarter";
            case HALF -> "half-year";
            case YEAR, CALENDAR_YEAR, ACADEMIC_YEAR -> "year";
            case MONTHS, SNAPSHOT -> "period";
        };
    }

    private boolean hasEnough() {
        return trend.periods().stream().filter(period -> trend.result(period) != null).count()
                >= ENOUGH;
    }

    /// The limits begin anew with figures that are not comparable with those before.
    private ControlChart control() {
        var values = new double[trend.periods().size()];
        var rebases = IntStream.builder();
        boolean comparable = true;
        for (int i = 0; i < values.length; i++) {
            var period = trend.periods().get(i);
            var value = trend.result(period);
            values[i] = value == null ? Double.NaN : value.toDouble();
            if (value != null) {
                boolean isBroken = trend.isBroken(period);
                if (comparable && isBroken) {
                    rebases.add(i);
                }
                comparable = !isBroken;
            }
        }
        return Xmr.chart(values, SpcSettings.standard(), rebases.build().toArray());
    }
}
