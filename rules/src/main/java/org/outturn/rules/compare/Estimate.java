package org.outturn.rules.compare;

import org.outturn.rules.series.Polarity;

/// A figure with the interval that chance leaves open.
///
/// @param value the figure itself
/// @param lower the lower end of the interval, in the same unit
/// @param upper the upper end
/// @param confidence the level of the interval
/// @param method how it was calculated
public record Estimate(
        double value, double lower, double upper, Confidence confidence, Method method) {
    /// The name that belongs under a table.
    public enum Method {
        WILSON("Wilson score"),
        BYAR("Byar's approximation"),
        EXACT_POISSON("exact Poisson"),
        STUDENT("Student's t");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// How a figure stands to another, as far as chance lets it be said.
    public enum Standing {
        BETTER,
        WORSE,
        HIGHER,
        LOWER,
        SIMILAR
    }

    /// Whether the two intervals share a value. Intervals that do not are a significant change; ones that do may still differ.
    public boolean overlaps(Estimate other) {
        return lower <= other.upper && other.lower <= upper;
    }

    /// Against a fixed benchmark: similar when the interval contains it.
    public Standing against(double benchmark, Polarity polarity) {
        if (lower > benchmark) {
            return read(true, polarity);
        }
        return upper < benchmark ? read(false, polarity) : Standing.SIMILAR;
    }

    /// Against another estimate, such as the same area's last year: similar when the intervals overlap.
    public Standing against(Estimate other, Polarity polarity) {
        return overlaps(other) ? Standing.SIMILAR : read(lower > other.upper, polarity);
    }

    private static Standing read(boolean higher, Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> higher ? Standing.BETTER : Standing.WORSE;
            case LOWER -> higher ? Standing.WORSE : Standing.BETTER;
            case CLOSE, NEUTRAL -> higher ? Standing.HIGHER : Standing.LOWER;
        };
    }
}
