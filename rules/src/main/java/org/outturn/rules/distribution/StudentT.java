package org.outturn.rules.distribution;

/// Student's t distribution.
public final class StudentT {
    private static final double TINY = 1e-300;
    private static final int BISECTIONS = 200;

    private StudentT() {}

    /// The probability of a value above `t` (t >= 0): half the incomplete beta function.
    public static double above(double t, double freedom) {
        return beta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
    }

    /// The value with probability `p` above it, for 0 < p < 0.5.
    public static double upperQuantile(double p, double freedom) {
        double high = 1;
        while (above(high, freedom) > p) {
            high *= 2;
        }
        double low = 0;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (above(middle, freedom) > p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double beta(double x, double a, double b) {
        if (x <= 0) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        double front =
                Math.exp(
                        Gamma.log(a + b)
                                - Gamma.log(a)
                                - Gamma.log(b)
                                + a * Math.log(x)
                                + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2)
                ? front * fraction(x, a, b) / a
                : 1 - front * fraction(1 - x, b, a) / b;
    }

    /// Lentz's method, as in Press and others, Numerical Recipes, section 6.4.
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < 10_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / awayFromZero(1 + even * d);
            c = awayFromZero(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / awayFromZero(1 + odd * d);
            c = awayFromZero(1 + odd / c);
            double factor = d * c;
            h *= factor;
            if (Math.abs(factor - 1) < 4e-16) {
                break;
            }
        }
        return h;
    }

    private static double awayFromZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
