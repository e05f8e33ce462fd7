package org.outturn.rules.forecast;

import java.util.ArrayList;
import java.util.List;
import org.outturn.rules.distribution.StudentT;

/// How far a method would have been off in the past: outturn less forecast, in the unit of the series or as a share of the forecast.
final class Misses {
    /// Outside a range that holds four times in five, half on either side.
    private static final double TAIL = 0.1;

    private final List<Double> all = new ArrayList<>();

    void add(double miss) {
        all.add(miss);
    }

    int count() {
        return all.size();
    }

    /// The mean distance; NaN when nothing is known.
    double mean() {
        return all.isEmpty() ? Double.NaN : all.stream().mapToDouble(Math::abs).sum() / all.size();
    }

    /// Half the width of the range that holds four times in five: Student's t times the root mean square.
    ///
    /// @param independent how many of the misses count as separate: years do, overlapping stretches do not
    double halfWidth(int independent) {
        double squares = all.stream().mapToDouble(miss -> miss * miss).sum();
        return width(Math.sqrt(squares / all.size()), independent);
    }

    /// @param deviation the standard deviation of what is to be forecast
    static double width(double deviation, int freedom) {
        return StudentT.upperQuantile(TAIL, Math.max(1, freedom)) * deviation;
    }
}
