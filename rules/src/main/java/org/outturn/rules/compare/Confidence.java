package org.outturn.rules.compare;

import org.outturn.rules.distribution.Normal;

/// The two levels that public health statistics in England publish.
public enum Confidence {
    /// Two sigma, roughly: worth a look.
    PERCENT_95(0.95),
    /// Three sigma, roughly: worth an enquiry.
    PERCENT_99_8(0.998);

    private final double level;
    private final double z;

    Confidence(double level) {
        this.level = level;
        this.z = Normal.quantile(level + (1 - level) / 2);
    }

    /// The share of intervals that contain the true figure, 0 to 1.
    public double level() {
        return level;
    }

    /// The probability left out on each side.
    public double tail() {
        return (1 - level) / 2;
    }

    /// How many standard deviations that is, for a normal distribution.
    public double z() {
        return z;
    }
}
