package org.outturn.design.chart;

import java.util.ArrayList;
import java.util.List;

/// A scale with round ticks that takes in every figure it is given.
///
/// @param step from tick to tick: 1, 2, 2.5 or 5 times a power of ten
/// @param decimals that the ticks need
record Scale(double low, double high, double step, int decimals) {
    static Scale over(double least, double most, Axis axis, int ticks) {
        var floor = axis.floor();
        var ceiling = axis.ceiling();
        double low = least;
        double high = most;
        if (low >= 0 && high - low > high / 2) {
            low = 0;
        }
        if (high - low < Math.max(Math.abs(high), 1) * 1e-9) {
            double room = Math.max(Math.abs(high) * 0.1, 1);
            low -= room;
            high += room;
        } else if (low != 0) {
            low -= (high - low) * 0.08;
        }
        high += (high - low) * 0.06;
        low = floor == null ? low : Math.max(Math.min(floor, least), low);
        high = ceiling == null ? high : Math.min(Math.max(ceiling, most), high);
        double step = step((high - low) / ticks);
        return new Scale(
                Math.floor(low / step + 1e-9) * step,
                Math.ceil(high / step - 1e-9) * step,
                step,
                decimals(step));
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (int i = 0; low + i * step <= high + step / 1000; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /// Where a figure lies: 0 at the low end, 1 at the high end.
    double share(double value) {
        return (value - low) / (high - low);
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double nice : new double[] {1, 2, 2.5, 5}) {
            if (rough <= nice * power * 1.0001) {
                return nice * power;
            }
        }
        return 10 * power;
    }

    private static int decimals(double step) {
        int decimals = 0;
        double rest = step;
        while (decimals < 6 && Math.abs(rest - Math.rint(rest)) > 1e-6) {
            rest *= 10;
            decimals++;
        }
        return decimals;
    }
}
