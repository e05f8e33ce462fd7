package org.outturn.rules.spc;

import static java.lang.Double.isNaN;

/// The XmR chart (individuals and moving range), calculated exactly as NHSRplotthedots does.
///
/// Mean +/- 2.66 mean moving ranges of each phase. With screening, moving ranges of 3.267 times their mean or more are left out, once,
/// before the limits are calculated; the mean keeps all points. A missing figure is NaN: it takes part in no mean, no range and no run,
/// and it breaks runs. Where NHSRplotthedots has no limits - a flat series - they equal the mean here.
///
/// Source: Shewhart (1931); Nelson, Control Charts for Individual Measurements, Journal of Quality Technology 14(3), 1982; Provost and
/// Murray, The Health Care Data Guide, 2011; NHS England, Making Data Count.
public final class Xmr {
    private static final double SCREEN = 3.267;
    private static final int[] NEVER = {};

    private Xmr() {}

    public static ControlChart chart(double[] values) {
        return chart(values, SpcSettings.standard());
    }

    public static ControlChart chart(double[] values, SpcSettings settings) {
        return chart(values, settings, NEVER);
    }

    /// @param values one for each period in order of time, NaN where there is no figure
    /// @param rebases the points at which a new phase starts, counted from 0
    /// @throws IllegalArgumentException when a value is infinite or a rebase is not a point of the series
    public static ControlChart chart(double[] values, SpcSettings settings, int... rebases) {
        for (double value : values) {
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException("A figure of a series is finite");
            }
        }
        var phases =
                Phases.cut(
                        values.length,
                        rebases,
                        (number, from, to) -> measure(values, settings, number, from, to));
        return new ControlChart(values, phases, settings);
    }

    private static Phase measure(
            double[] values, SpcSettings settings, int number, int from, int to) {
        int end = settings.baseline() == 0 ? to : Math.min(to, from + settings.baseline());
        var mean = new Mean();
        for (int i = from; i < end; i++) {
            if (!isNaN(values[i])) {
                mean.add(values[i]);
            }
        }
        if (mean.count() == 0) {
            return new EmptyPhase(number, from, to);
        }
        var all = ranges(values, from, end, Double.POSITIVE_INFINITY);
        var kept =
                settings.screen() && all.count() > 0
                        ? ranges(values, from, end, SCREEN * all.value())
                        : all;
        return new XmrPhase(
                number,
                from,
                to,
                mean.count(),
                all.count(),
                mean.count() < settings.enough(),
                mean.value(),
                kept.count() == 0 ? 0 : kept.value());
    }

    private static Mean ranges(double[] values, int from, int end, double below) {
        var mean = new Mean();
        for (int i = from + 1; i < end; i++) {
            double range = Math.abs(values[i] - values[i - 1]);
            if (range < below) {
                mean.add(range);
            }
        }
        return mean;
    }
}
