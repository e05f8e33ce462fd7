package org.outturn.rules.spc;

/// A sum that keeps the bits that plain addition loses, so that its mean is right to the last place.
///
/// Whether a point lies on the mean decides signals; R, whose results are the reference, adds in extended precision.
final class Mean {
    private double sum;
    private double lost;
    private int count;

    void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
        count++;
    }

    int count() {
        return count;
    }

    /// The mean of what was added; NaN when nothing was.
    double value() {
        double total = sum + lost;
        double rest = (sum - total) + lost;
        double quotient = total / count;
        return quotient + (Math.fma(-quotient, count, total) + rest) / count;
    }
}
