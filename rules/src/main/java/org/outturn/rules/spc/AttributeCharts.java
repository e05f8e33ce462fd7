package org.outturn.rules.spc;

import static java.lang.Double.isNaN;

import java.util.Arrays;

/// Charts for counted things, whose variation follows from the counts: p for proportions, u for rates, c for counts.
///
/// The centre is the sum of counts over the sum of denominators of the phase (or of its baseline), never the mean of the rates. Limits
/// are three sigma at each point's own denominator. With large denominators these limits are too narrow for real services; the prime
/// charts (Laney) widen them by the variation between points.
///
/// Source: Montgomery, Introduction to Statistical Quality Control; Laney, Improved control charts for attributes, Quality
/// Engineering 14(4), 2002.
public final class AttributeCharts {
    private AttributeCharts() {}

    /// Proportions: how many of each denominator. The chart's values are shares from 0 to 1.
    ///
    /// @param prime whether to widen the limits by Laney's factor (a p' chart)
    /// @throws IllegalArgumentException when a count is negative or above its denominator
    public static ControlChart p(
            double[] counts,
            double[] denominators,
            boolean prime,
            SpcSettings settings,
            int... rebases) {
        check(counts, denominators);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > denominators[i]) {
                throw new IllegalArgumentException(
                        "A proportion's count is not above its denominator: %s of %s at point %d"
                                .formatted(counts[i], denominators[i], i + 1));
            }
        }
        return chart(counts, denominators, prime, 1, settings, rebases);
    }

    /// Rates: how many for each unit of the denominator, which can be a population divided by the base of the rate.
    ///
    /// @param prime whether to widen the limits by Laney's factor (a u' chart)
    public static ControlChart u(
            double[] counts,
            double[] denominators,
            boolean prime,
            SpcSettings settings,
            int... rebases) {
        check(counts, denominators);
        return chart(counts, denominators, prime, Double.POSITIVE_INFINITY, settings, rebases);
    }

    /// Counts from equal opportunities, such as the incidents of each month.
    public static ControlChart c(double[] counts, SpcSettings settings, int... rebases) {
        var ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return u(counts, ones, false, settings, rebases);
    }

    private static void check(double[] counts, double[] denominators) {
        if (counts.length != denominators.length) {
            throw new IllegalArgumentException(
                    "Counts and denominators come in pairs: %d counts, %d denominators"
                            .formatted(counts.length, denominators.length));
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0 || denominators[i] < 0) {
                throw new IllegalArgumentException(
                        "Counts and denominators are not negative: %s of %s at point %d"
                                .formatted(counts[i], denominators[i], i + 1));
            }
        }
    }

    private static ControlChart chart(
            double[] counts,
            double[] denominators,
            boolean prime,
            double ceiling,
            SpcSettings settings,
            int... rebases) {
        var values = new double[counts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = denominators[i] > 0 ? counts[i] / denominators[i] : Double.NaN;
        }
        var phases =
                Phases.cut(
                        values.length,
                        rebases,
                        (number, from, to) -> {
                            int end =
                                    settings.baseline() == 0
                                            ? to
                                            : Math.min(to, from + settings.baseline());
                            var top = new Mean();
                            var bottom = new Mean();
                            for (int i = from; i < end; i++) {
                                if (!isNaN(values[i])) {
                                    top.add(counts[i]);
                                    bottom.add(denominators[i]);
                                }
                            }
                            if (top.count() == 0) {
                                return new EmptyPhase(number, from, to);
                            }
                            double mean = top.value() / bottom.value();
                            double variance = ceiling == 1 ? mean * (1 - mean) : mean;
                            var sigmas = new double[to - from];
                            for (int i = from; i < to; i++) {
                                sigmas[i - from] =
                                        isNaN(values[i])
                                                ? Double.NaN
                                                : Math.sqrt(variance / denominators[i]);
                            }
                            if (prime) {
                                widen(values, sigmas, mean, from, end);
                            }
                            return new AttributePhase(
                                    number,
                                    from,
                                    to,
                                    top.count(),
                                    top.count() < settings.enough(),
                                    mean,
                                    sigmas,
                                    ceiling);
                        });
        return new ControlChart(values, phases, settings);
    }

    /// Laney's factor: the standard deviation of the standardised figures, from their mean moving range over 1.128.
    private static void widen(double[] values, double[] sigmas, double mean, int from, int end) {
        var ranges = new Mean();
        for (int i = from + 1; i < end; i++) {
            double now = (values[i] - mean) / sigmas[i - from];
            double before = (values[i - 1] - mean) / sigmas[i - 1 - from];
            if (!isNaN(now - before)) {
                ranges.add(Math.abs(now - before));
            }
        }
        if (ranges.count() > 0) {
            double factor = ranges.value() / XmrPhase.RANGE_TO_SIGMA;
            for (int i = 0; i < sigmas.length; i++) {
                sigmas[i] *= factor;
            }
        }
    }
}
