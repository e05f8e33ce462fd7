package org.outturn.rules.spc;

import java.util.ArrayList;
import java.util.List;

/// Turns marked points into signals.
final class Signals {
    private Signals() {}

    static void collect(
            double[] values, Phase phase, SpcSettings settings, byte[] marks, List<Signal> to) {
        trends(values, phase, settings, to);
        if (phase instanceof EmptyPhase) {
            return;
        }
        outside(values, phase, marks, to);
        twoOfThree(values, phase, marks, to, true);
        twoOfThree(values, phase, marks, to, false);
        shifts(values, phase, marks, to);
    }

    private static void outside(double[] values, Phase phase, byte[] marks, List<Signal> to) {
        for (int i = phase.from(); i < phase.to(); i++) {
            if ((marks[i] & Marks.OUTSIDE) != 0) {
                boolean high = values[i] > phase.mean();
                to.add(
                        new Signal.Outside(
                                i, high, values[i], high ? phase.upper(i) : phase.lower(i)));
            }
        }
    }

    private static void trends(
            double[] values, Phase phase, SpcSettings settings, List<Signal> to) {
        int first = phase.from();
        for (int i = first + 1; i <= phase.to(); i++) {
            int before = i - first > 1 ? Marks.way(values, i - 1) : 0;
            int now = i < phase.to() ? Marks.way(values, i) : 0;
            if ((i - first > 1 && now != before) || now == 0) {
                if (before != 0 && i - first >= settings.trendRun()) {
                    to.add(new Signal.Trend(first, i - 1, before > 0));
                }
                first = now == 0 ? i : i - 1;
            }
        }
    }

    private static void twoOfThree(
            double[] values, Phase phase, byte[] marks, List<Signal> to, boolean high) {
        var points = new ArrayList<Integer>();
        for (int i = phase.from(); i < phase.to(); i++) {
            boolean counts =
                    (marks[i] & Marks.TWO_OF_THREE) != 0 && values[i] > phase.mean() == high;
            boolean apart = !points.isEmpty() && i - points.getLast() > 2;
            if (apart) {
                to.add(signal(phase, points, high));
                points.clear();
            }
            if (counts) {
                points.add(i);
            }
        }
        if (!points.isEmpty()) {
            to.add(signal(phase, points, high));
        }
    }

    private static Signal signal(Phase phase, List<Integer> points, boolean high) {
        int first = points.getFirst();
        return new Signal.TwoOfThree(
                points, high, high ? phase.nearUpper(first) : phase.nearLower(first));
    }

    private static void shifts(double[] values, Phase phase, byte[] marks, List<Signal> to) {
        int i = phase.from();
        while (i < phase.to()) {
            if ((marks[i] & Marks.SHIFT) == 0) {
                i++;
                continue;
            }
            boolean high = values[i] > phase.mean();
            int first = i;
            while (i < phase.to()
                    && (marks[i] & Marks.SHIFT) != 0
                    && values[i] > phase.mean() == high) {
                i++;
            }
            to.add(new Signal.Shift(first, i - 1, high, phase.mean()));
        }
    }
}
