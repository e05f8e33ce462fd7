package org.outturn.rules.distribution;

/// The standard normal distribution.
public final class Normal {
    private static final double LOG_ROOT_TWO_PI = 0.9189385332046728;
    private static final int NEWTON_STEPS = 60;

    private Normal() {}

    /// The probability of a value below `z`, absolute error under 1e-15.
    ///
    /// Source: Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
    public static double below(double z) {
        if (z < -8) {
            return 0;
        }
        if (z > 8) {
            return 1;
        }
        double term = z;
        double sum = z;
        for (int odd = 3; sum + term != sum; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return 0.5 + sum * density(z);
    }

    /// The value with probability `p` below it, to about 1e-12; by Newton's method, safeguarded by bisection.
    ///
    /// @throws IllegalArgumentException unless 0 < p < 1
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("A probability lies between 0 and 1, this is " + p);
        }
        double low = -8;
        double high = 8;
        double z = 0;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double excess = below(z) - p;
            if (excess == 0) {
                return z;
            }
            if (excess > 0) {
                high = z;
            } else {
                low = z;
            }
            double next = z - excess / density(z);
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (next == z) {
                return z;
            }
            z = next;
        }
        return z;
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2 - LOG_ROOT_TWO_PI);
    }
}
