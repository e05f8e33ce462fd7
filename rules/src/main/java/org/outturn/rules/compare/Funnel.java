package org.outturn.rules.compare;

import org.outturn.rules.distribution.Gamma;
import org.outturn.rules.series.Polarity;

/// The limits within which chance alone would leave an area of a given size: a funnel, narrow for large areas.
///
/// @param lower in the unit of the average
/// @param upper in the unit of the average
public record Funnel(double lower, double upper, Confidence confidence) {
    private static final int BISECTIONS = 200;

    /// Limits for a proportion, as shares from 0 to 1: the figures whose Wilson interval just reaches the average. As
    /// PHEindicatormethods calculates them.
    ///
    /// Source: Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24, 2005.
    ///
    /// @param average the share of all areas together, 0 to 1
    /// @param denominator the size of the area, above 0
    public static Funnel proportion(double average, double denominator, Confidence confidence) {
        if (!(average >= 0 && average <= 1) || !(denominator > 0)) {
            throw new IllegalArgumentException(
                    "A proportion's funnel has an average from 0 to 1 and a positive size, these are %s and %s"
                            .formatted(average, denominator));
        }
        double z = confidence.z();
        double spread = z * Math.sqrt(average * (1 - average) / denominator);
        return new Funnel(Math.max(0, average - spread), Math.min(1, average + spread), confidence);
    }

    /// Limits for a rate: the counts, as if they were continuous, beyond which a Poisson count of this expectation falls with the
    /// probability of one tail.
    ///
    /// @param average the rate of all areas together, per `base`
    /// @param population of the area, above 0
    /// @param base what the rate is per
    public static Funnel rate(
            double average, double population, double base, Confidence confidence) {
        if (!(average >= 0) || !(population > 0) || !(base > 0)) {
            throw new IllegalArgumentException(
                    "A rate's funnel has an average of 0 or more and a positive population and base, these are %s, %s and %s"
                            .formatted(average, population, base));
        }
        double expected = average * population / base;
        double tail = confidence.tail();
        double lower = fewest(expected, tail);
        double upper = expected == 0 ? 0 : most(expected, tail);
        return new Funnel(lower * base / population, upper * base / population, confidence);
    }

    /// How an area's figure stands to the funnel at its size.
    public Estimate.Standing of(double value, Polarity polarity) {
        if (value >= lower && value <= upper) {
            return Estimate.Standing.SIMILAR;
        }
        boolean higher = value > upper;
        return switch (polarity) {
            case HIGHER -> higher ? Estimate.Standing.BETTER : Estimate.Standing.WORSE;
            case LOWER -> higher ? Estimate.Standing.WORSE : Estimate.Standing.BETTER;
            case CLOSE, NEUTRAL -> higher ? Estimate.Standing.HIGHER : Estimate.Standing.LOWER;
        };
    }

    private static double fewest(double expected, double tail) {
        if (Gamma.above(1, expected) >= tail) {
            return 0;
        }
        double low = 0;
        double high = expected;
        for (int i = 0; i < BISECTIONS && low < high; i++) {
            double middle = (low + high) / 2;
            if (Gamma.above(middle + 1, expected) < tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double most(double expected, double tail) {
        double low = expected;
        double high = expected + 1;
        while (Gamma.below(high, expected) > tail) {
            high *= 2;
        }
        for (int i = 0; i < BISECTIONS && low < high; i++) {
            double middle = (low + high) / 2;
            if (Gamma.below(middle, expected) > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
