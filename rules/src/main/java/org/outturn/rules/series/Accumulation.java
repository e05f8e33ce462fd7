package org.outturn.rules.series;

/// How figures of several periods become one.
public enum Accumulation {
    /// Counted in the period; adds up.
    FLOW,
    /// Stands at a date; the latest counts.
    STOCK,
    /// A trailing window; recomputed, never added.
    ROLLING,
    /// Sum of numerators over sum of denominators, never the mean of percentages.
    RATIO
}
