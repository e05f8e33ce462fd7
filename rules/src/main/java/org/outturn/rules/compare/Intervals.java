package org.outturn.rules.compare;

import org.outturn.rules.compare.Estimate.Method;
import org.outturn.rules.distribution.Gamma;
import org.outturn.rules.distribution.StudentT;

/// Confidence intervals as PHEindicatormethods calculates them for England's public health outcomes.
public final class Intervals {
    private static final double SMALL = 10;

    private Intervals() {}

    /// A proportion with its Wilson score interval, as shares from 0 to 1.
    ///
    /// Source: Wilson, Journal of the American Statistical Association 22, 1927; Newcombe, Statistics in Medicine 17, 1998.
    ///
    /// @param count how many of the denominator, 0 or more
    /// @param denominator above 0
    /// @throws IllegalArgumentException when the count is negative or above the denominator, or the denominator not positive
    public static Estimate proportion(double count, double denominator, Confidence confidence) {
        if (!(denominator > 0) || !(count >= 0) || count > denominator) {
            throw new IllegalArgumentException(
                    "A proportion counts 0 to all of a positive denominator, this is %s of %s"
                            .formatted(count, denominator));
        }
        double z = confidence.z();
        double share = count / denominator;
        double centre = 2 * count + z * z;
        double spread = z * Math.sqrt(z * z + 4 * count * (1 - share));
        double scale = 2 * (denominator + z * z);
        double lower = count == 0 ? 0 : (centre - spread) / scale;
        double upper = count == denominator ? 1 : (centre + spread) / scale;
        return new Estimate(share, lower, upper, confidence, Method.WILSON);
    }

    /// A rate with its interval: Byar's method, exact Poisson for counts below 10.
    ///
    /// Source: Breslow and Day, Statistical Methods in Cancer Research, volume II, 1987; Armitage and Berry, Statistical Methods in
    /// Medical Research, 2002.
    ///
    /// @param count the events, 0 or more
    /// @param population above 0
    /// @param base what the rate is per: 100,000
    /// @throws IllegalArgumentException when the count is negative or the population or base not positive
    public static Estimate rate(
            double count, double population, double base, Confidence confidence) {
        if (!(population > 0) || !(base > 0)) {
            throw new IllegalArgumentException(
                    "A rate has a positive population and base, these are %s and %s"
                            .formatted(population, base));
        }
        var events = count(count, confidence);
        double scale = base / population;
        return new Estimate(
                events.value() * scale,
                events.lower() * scale,
                events.upper() * scale,
                confidence,
                events.method());
    }

    /// A count of events with its interval, by the same methods as [#rate].
    public static Estimate count(double count, Confidence confidence) {
        if (!(count >= 0)) {
            throw new IllegalArgumentException("A count is not negative, this is " + count);
        }
        if (count < SMALL) {
            double lower = Gamma.quantile(count, confidence.tail());
            double upper = Gamma.quantile(count + 1, 1 - confidence.tail());
            return new Estimate(count, lower, upper, confidence, Method.EXACT_POISSON);
        }
        double lower = byar(count, -confidence.z());
        double upper = byar(count + 1, confidence.z());
        return new Estimate(count, lower, upper, confidence, Method.BYAR);
    }

    /// The mean of measured values with its interval by Student's t.
    ///
    /// @throws IllegalArgumentException with fewer than two values, which do not tell how much they vary
    public static Estimate mean(double[] values, Confidence confidence) {
        int n = values.length;
        if (n < 2) {
            throw new IllegalArgumentException(
                    "An interval for a mean needs two values or more, there are " + n);
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / n;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double error = Math.sqrt(squares / (n - 1) / n);
        double reach = StudentT.upperQuantile(confidence.tail(), n - 1) * error;
        return new Estimate(mean, mean - reach, mean + reach, confidence, Method.STUDENT);
    }

    private static double byar(double count, double z) {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }
}
