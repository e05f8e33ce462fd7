package org.outturn.rules.distribution;

/// The gamma distribution with scale one: the waiting side of Poisson counts.
///
/// For a whole number k, `above(k, x)` is the probability that a Poisson count with mean x stays below k.
public final class Gamma {
    private static final double[] LANCZOS = {
        0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531,
        -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6,
        1.5056327351493116e-7
    };
    private static final double EPSILON = 1e-16;
    private static final double TINY = 1e-300;
    private static final int BISECTIONS = 200;

    private Gamma() {}

    /// The logarithm of the gamma function for x > 0. Source: Lanczos, SIAM Journal on Numerical Analysis 1, 1964 (g = 7, n = 9).
    public static double log(double x) {
        double shifted = x - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (shifted + i);
        }
        double t = shifted + 7.5;
        return 0.9189385332046728 + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
    }

    /// The probability that a gamma variate of this shape is below `x`.
    public static double below(double shape, double x) {
        if (x <= 0) {
            return 0;
        }
        return x < shape + 1 ? series(shape, x) : 1 - fraction(shape, x);
    }

    /// The probability that a gamma variate of this shape is above `x`.
    public static double above(double shape, double x) {
        if (x <= 0) {
            return 1;
        }
        return x < shape + 1 ? 1 - series(shape, x) : fraction(shape, x);
    }

    /// The value with probability `p` below it. Shape 0 is the point at zero.
    public static double quantile(double shape, double p) {
        if (shape == 0) {
            return 0;
        }
        double high = shape + 1;
        while (below(shape, high) < p) {
            high *= 2;
        }
        double low = 0;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (below(shape, middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double series(double shape, double x) {
        double term = 1 / shape;
        double sum = term;
        for (double n = shape + 1; Math.abs(term) > Math.abs(sum) * EPSILON; n++) {
            term *= x / n;
            sum += term;
        }
        return sum * Math.exp(-x + shape * Math.log(x) - log(shape));
    }

    private static double fraction(double shape, double x) {
        double b = x + 1 - shape;
        double c = 1 / TINY;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < 100_000; i++) {
            double a = -i * (i - shape);
            b += 2;
            d = 1 / awayFromZero(a * d + b);
            c = awayFromZero(b + a / c);
            double factor = d * c;
            h *= factor;
            if (Math.abs(factor - 1) < EPSILON * 4) {
                break;
            }
        }
        return h * Math.exp(-x + shape * Math.log(x) - log(shape));
    }

    private static double awayFromZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
