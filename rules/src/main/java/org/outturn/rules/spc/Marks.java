package org.outturn.rules.spc;

import static java.lang.Double.isNaN;

import org.outturn.rules.spc.SpcSettings.Turn;
import org.outturn.rules.spc.SpcSettings.TwoOfThree;

/// Applies the rules to the points of a phase and leaves every rule that holds as a bit, so that precedence is decided in one place.
final class Marks {
    static final int OUTSIDE = 1;
    static final int TREND = 2;
    static final int TWO_OF_THREE = 4;
    static final int SHIFT = 8;

    /// Beyond two sigma, as the two-of-three reading counts it; not a signal alone.
    private static final int NEAR = 16;

    private final double[] values;
    private final SpcSettings settings;
    private final byte[] marks;

    private Marks(double[] values, SpcSettings settings, byte[] marks) {
        this.values = values;
        this.settings = settings;
        this.marks = marks;
    }

    static void mark(double[] values, Phase phase, SpcSettings settings, byte[] marks) {
        var rules = new Marks(values, settings, marks);
        rules.trend(phase.from(), phase.to());
        if (!(phase instanceof EmptyPhase)) {
            rules.shift(phase);
        }
        if (phase.varies()) {
            rules.limits(phase);
            rules.twoOfThree(phase);
        }
    }

    static Cause cause(double[] values, Phase phase, SpcSettings settings, byte[] marks, int i) {
        int mark = marks[i];
        boolean empty = phase instanceof EmptyPhase;
        if (isNaN(values[i]) || (empty && (mark & TREND) == 0)) {
            return Cause.UNJUDGED;
        }
        boolean high = !empty && values[i] > phase.mean();
        if ((mark & OUTSIDE) != 0) {
            return high ? Cause.OUTSIDE_HIGH : Cause.OUTSIDE_LOW;
        }
        if ((mark & TREND) != 0) {
            return rising(values, phase, settings, marks, i) ? Cause.RISING : Cause.FALLING;
        }
        if ((mark & TWO_OF_THREE) != 0) {
            return high ? Cause.TWO_OF_THREE_HIGH : Cause.TWO_OF_THREE_LOW;
        }
        if ((mark & SHIFT) != 0) {
            return high ? Cause.SHIFT_HIGH : Cause.SHIFT_LOW;
        }
        return Cause.COMMON;
    }

    private static boolean rising(
            double[] values, Phase phase, SpcSettings settings, byte[] marks, int i) {
        boolean next = i + 1 < phase.to() && (marks[i + 1] & TREND) != 0;
        if (next && settings.turn() == Turn.OWN_TREND) {
            next = startsTrend(values, phase, settings, i);
        }
        return next ? values[i + 1] > values[i] : values[i] > values[i - 1];
    }

    /// Whether the step after `i` is of the trend that `i` belongs to: the run through that step is long enough.
    private static boolean startsTrend(double[] values, Phase phase, SpcSettings settings, int i) {
        int way = way(values, i + 1);
        int from = i;
        while (from > phase.from() && way(values, from) == way) {
            from--;
        }
        int to = i + 1;
        while (to + 1 < phase.to() && way(values, to + 1) == way) {
            to++;
        }
        return way != 0 && to - from + 1 >= settings.trendRun();
    }

    private void limits(Phase phase) {
        boolean between = settings.twoOfThree() == TwoOfThree.BETWEEN;
        for (int i = phase.from(); i < phase.to(); i++) {
            double value = values[i];
            boolean outside = value > phase.upper(i) || value < phase.lower(i);
            boolean near = value > phase.nearUpper(i) || value < phase.nearLower(i);
            if (outside) {
                marks[i] |= OUTSIDE;
            }
            if (near && !(between && outside)) {
                marks[i] |= NEAR;
            }
        }
    }

    private void twoOfThree(Phase phase) {
        boolean oneSide = settings.twoOfThree() != TwoOfThree.THIRD_ANYWHERE;
        for (int i = phase.from(); i + 2 < phase.to(); i++) {
            for (int side = -1; side <= 1; side += 2) {
                int near = 0;
                int same = 0;
                for (int j = i; j < i + 3; j++) {
                    if (side(phase, j) == side) {
                        same++;
                        near += (marks[j] & NEAR) != 0 ? 1 : 0;
                    }
                }
                if (near >= 2 && (same == 3 || !oneSide)) {
                    for (int j = i; j < i + 3; j++) {
                        if ((marks[j] & NEAR) != 0 && side(phase, j) == side) {
                            marks[j] |= TWO_OF_THREE;
                        }
                    }
                }
            }
        }
    }

    private void trend(int from, int to) {
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            boolean goesOn =
                    i < to
                            && way(values, i) != 0
                            && (i - start == 1 || way(values, i) == way(values, i - 1));
            if (!goesOn) {
                flag(start, i, settings.trendRun(), TREND);
                start = i < to && way(values, i) != 0 ? i - 1 : i;
            }
        }
    }

    private void shift(Phase phase) {
        int start = phase.from();
        for (int i = phase.from(); i <= phase.to(); i++) {
            boolean goesOn =
                    i < phase.to()
                            && side(phase, i) != 0
                            && (i == start || side(phase, i) == side(phase, i - 1));
            if (!goesOn) {
                flag(start, i, settings.shiftRun(), SHIFT);
                start = i < phase.to() && side(phase, i) == 0 ? i + 1 : i;
            }
        }
    }

    private void flag(int from, int to, int enough, int mark) {
        if (to - from >= enough) {
            for (int i = from; i < to; i++) {
                marks[i] |= (byte) mark;
            }
        }
    }

    /// The direction of the step to `i`: 1 up, -1 down, 0 when level or when a figure is missing.
    static int way(double[] values, int i) {
        double step = values[i] - values[i - 1];
        return step > 0 ? 1 : step < 0 ? -1 : 0;
    }

    /// 1 above the mean, -1 below, 0 on it or without a figure.
    private int side(Phase phase, int i) {
        double above = values[i] - phase.mean();
        return above > 0 ? 1 : above < 0 ? -1 : 0;
    }
}
