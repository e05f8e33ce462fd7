package org.outturn.rules.spc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A run chart: the median and runs about it, for series too short or too odd for limits.
///
/// Points on the median neither make nor break a run; a figure equal to the one before neither makes nor breaks a trend.
///
/// Source: Perla, Provost and Murray, The run chart, BMJ Quality and Safety 20, 2011. The number of runs is tested by its exact
/// distribution at 2.5% each side instead of their printed table.
///
/// @param median of all figures
/// @param useful the figures that are not on the median
/// @param runs how many runs the useful figures form; 0 without any
/// @param fewest fewer runs than this are too few
/// @param most more runs than this are too many
/// @param shifts six or more useful points in a row on one side
/// @param trends five or more points in a row going one way
public record RunChart(
        double median,
        int useful,
        int runs,
        int fewest,
        int most,
        List<Signal> shifts,
        List<Signal> trends) {
    private static final int SHIFT = 6;
    private static final int TREND = 5;
    private static final int ENOUGH = 10;
    private static final double TAIL = 0.025;

    public RunChart {
        shifts = List.copyOf(shifts);
        trends = List.copyOf(trends);
    }

    /// @param values in order of time, NaN where there is no figure
    /// @throws IllegalArgumentException when there is no figure at all
    public static RunChart of(double[] values) {
        var figures = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (figures.length == 0) {
            throw new IllegalArgumentException("A run chart needs at least one figure");
        }
        int half = figures.length / 2;
        double median =
                figures.length % 2 == 1
                        ? figures[half]
                        : figures[half - 1] + (figures[half] - figures[half - 1]) / 2;
        int above = 0;
        int below = 0;
        int runs = 0;
        int side = 0;
        var shifts = new ArrayList<Signal>();
        var run = new ArrayList<Integer>();
        for (int i = 0; i < values.length; i++) {
            int now = values[i] > median ? 1 : values[i] < median ? -1 : 0;
            if (now == 0) {
                continue;
            }
            if (now != side) {
                shift(run, side, median, shifts);
                run.clear();
                runs++;
                side = now;
            }
            run.add(i);
            above += now > 0 ? 1 : 0;
            below += now < 0 ? 1 : 0;
        }
        shift(run, side, median, shifts);
        boolean tested = above > 0 && below > 0 && above + below >= ENOUGH;
        return new RunChart(
                median,
                above + below,
                runs,
                tested ? RunCount.fewest(above, below, TAIL) : 0,
                tested ? RunCount.most(above, below, TAIL) : Integer.MAX_VALUE,
                shifts,
                trends(values));
    }

    /// Too few runs: the figures drift. Never with fewer than ten useful points.
    public boolean tooFewRuns() {
        return runs < fewest;
    }

    /// Too many runs: two sources are mixed.
    public boolean tooManyRuns() {
        return runs > most;
    }

    private static void shift(List<Integer> run, int side, double median, List<Signal> to) {
        if (run.size() >= SHIFT) {
            to.add(new Signal.Shift(run.getFirst(), run.getLast(), side > 0, median));
        }
    }

    private static List<Signal> trends(double[] values) {
        var trends = new ArrayList<Signal>();
        int first = -1;
        int previous = -1;
        int points = 0;
        int way = 0;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i]) || (previous >= 0 && values[i] == values[previous])) {
                continue;
            }
            int now = previous < 0 ? 0 : values[i] > values[previous] ? 1 : -1;
            if (now != way || now == 0) {
                if (points >= TREND) {
                    trends.add(new Signal.Trend(first, previous, way > 0));
                }
                first = Math.max(previous, 0);
                points = previous < 0 ? 1 : 2;
                way = now;
            } else {
                points++;
            }
            previous = i;
        }
        if (points >= TREND) {
            trends.add(new Signal.Trend(first, previous, way > 0));
        }
        return trends;
    }
}
