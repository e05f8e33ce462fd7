package org.outturn.assessment;

/// Which figures a scorecard speaks of.
public enum FiguresAs {
    /// Those reported in its period, or in a period within it.
    REPORTED,
    /// The latest of the financial year up to its period.
    LATEST
}
