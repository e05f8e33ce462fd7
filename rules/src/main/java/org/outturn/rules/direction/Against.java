package org.outturn.rules.direction;

/// The earlier figure that a figure is compared with.
public enum Against {
    PREVIOUS,
    LAST_YEAR,
    BASELINE;

    /// After 'against': `the previous period`.
    public String words() {
        return switch (this) {
            case PREVIOUS -> "the previous period";
            case LAST_YEAR -> "the same period last year";
            case BASELINE -> "the baseline";
        };
    }
}
