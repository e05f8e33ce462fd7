package org.outturn.rules.forecast;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.forecast.Forecast.Method;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;

/// Figures at equal steps of time, missing ones as NaN. The step is what all the distances between figures are made of, so that a missing
/// figure is a gap and does not lengthen it.
final class Levels {
    private static final int YEAR_MONTHS = 12;
    private static final int TREND = 12;
    private static final int TREND_NEEDED = 6;

    private final int step;
    private final double[] values;
    private final double[] tops;
    private final double[] bottoms;
    private final int per;
    private final @Nullable Quantity latest;

    private Levels(int step, int size, int per, @Nullable Quantity latest) {
        this.step = step;
        this.values = filled(size);
        this.tops = filled(size);
        this.bottoms = filled(size);
        this.per = per;
        this.latest = latest;
    }

    static Levels of(
            Measure measure, Accumulation accumulation, List<Observation> figures, YearMonth upTo) {
        int end = month(upTo);
        var known =
                figures.stream()
                        .filter(Observation::hasResult)
                        .filter(one -> end(one) <= end)
                        .sorted(Comparator.comparing(Observation::period))
                        .toList();
        if (known.isEmpty() || end(known.getLast()) != end) {
            return new Levels(1, 0, 1, null);
        }
        var last = known.getLast();
        var like = known.stream().filter(one -> one.period().isLikeForLike(last.period())).toList();
        int step = step(like);
        int size = (end - end(like.getFirst())) / step + 1;
        var levels = new Levels(step, size, measure.per(), last.result(measure).orElseThrow());
        for (var one : like) {
            int months = end - end(one);
            if (months % step == 0 && size - 1 - months / step >= 0) {
                levels.put(size - 1 - months / step, one, measure, accumulation);
            }
        }
        return levels;
    }

    private static int step(List<Observation> like) {
        int step = 0;
        for (int i = 1; i < like.size(); i++) {
            step = common(end(like.get(i)) - end(like.get(i - 1)), step);
        }
        return Math.max(1, step);
    }

    /// The greatest common divisor; that of nothing and a number is the number.
    private static int common(int one, int other) {
        return other == 0 ? one : common(other, one % other);
    }

    private void put(int at, Observation one, Measure measure, Accumulation accumulation) {
        values[at] = one.number(measure);
        var top = one.numerator();
        var bottom = one.denominator();
        if (accumulation == Accumulation.RATIO && top != null && bottom != null) {
            tops[at] = top.toDouble();
            bottoms[at] = bottom.toDouble();
        }
    }

    int size() {
        return values.length;
    }

    int stepInMonths() {
        return step;
    }

    @Nullable Quantity latest() {
        return latest;
    }

    double value(int at) {
        return values[at];
    }

    double low() {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElse(Double.NaN);
    }

    double high() {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
    }

    /// What a method says at a figure of the one some steps ahead; NaN when it says nothing.
    double forecast(Method method, int at, int ahead) {
        return switch (method) {
            case LATEST -> values[at];
            case TREND -> trend(at, ahead);
            case YEAR_AVERAGE -> average(at);
            case RUN_RATE, SEASONAL_SHARE, OUTTURN -> Double.NaN;
        };
    }

    int behindTrend(int at) {
        int count = 0;
        for (int i = Math.max(0, at - TREND + 1); i <= at; i++) {
            count += Double.isNaN(values[i]) ? 0 : 1;
        }
        return count;
    }

    /// Least squares through the last twelve figures, at least six of them.
    private double trend(int at, int ahead) {
        int from = Math.max(0, at - TREND + 1);
        int count = behindTrend(at);
        if (count < TREND_NEEDED || Double.isNaN(values[at])) {
            return Double.NaN;
        }
        double x = 0;
        double y = 0;
        for (int i = from; i <= at; i++) {
            if (!Double.isNaN(values[i])) {
                x += i;
                y += values[i];
            }
        }
        x /= count;
        y /= count;
        double xy = 0;
        double xx = 0;
        for (int i = from; i <= at; i++) {
            if (!Double.isNaN(values[i])) {
                xy += (i - x) * (values[i] - y);
                xx += (i - x) * (i - x);
            }
        }
        return y + xy / xx * (at + ahead - x);
    }

    /// The sum of numerators over the sum of denominators of twelve months, when all of them are known.
    private double average(int at) {
        int count = YEAR_MONTHS / step;
        double top = 0;
        double bottom = 0;
        for (int i = at - count + 1; i <= at; i++) {
            if (i < 0) {
                return Double.NaN;
            }
            top += tops[i];
            bottom += bottoms[i];
        }
        return count == 0 ? Double.NaN : per * top / bottom;
    }

    private static int end(Observation one) {
        var end = one.period().end();
        return end.getYear() * YEAR_MONTHS + end.getMonthValue();
    }

    private static int month(YearMonth of) {
        return of.getYear() * YEAR_MONTHS + of.getMonthValue();
    }

    private static double[] filled(int size) {
        var all = new double[size];
        Arrays.fill(all, Double.NaN);
        return all;
    }
}
