package org.outturn.rules.spc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;

/// How to name points, figures and periods in a sentence.
///
/// @param period one of what a point covers: 'month'; its plural adds an s
/// @param labels names a point, counted from 0: '2026-04'
/// @param figures shows a figure in the unit of the series, rounded as the council prints it
public record Wording(String period, IntFunction<String> labels, DoubleFunction<String> figures) {
    private static final MathContext SHORT = new MathContext(4);

    /// 'point 7' and figures to four digits, whole figures in full.
    public static Wording plain() {
        return new Wording("point", i -> "point " + (i + 1), Wording::brief);
    }

    public Wording withPeriod(String name) {
        return new Wording(name, labels, figures);
    }

    public Wording withLabels(IntFunction<String> names) {
        return new Wording(period, names, figures);
    }

    public Wording withFigures(DoubleFunction<String> shown) {
        return new Wording(period, labels, shown);
    }

    String label(int point) {
        return labels.apply(point);
    }

    String figure(double value) {
        return figures.apply(value);
    }

    String periods() {
        return period + "s";
    }

    private static String brief(double value) {
        var exact = new BigDecimal(value);
        var rounded = exact.round(SHORT);
        if (rounded.scale() < 0) {
            rounded = exact.setScale(0, java.math.RoundingMode.HALF_UP);
        }
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
