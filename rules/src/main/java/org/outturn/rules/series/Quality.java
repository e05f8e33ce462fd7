package org.outturn.rules.series;

/// What is known about a figure.
public enum Quality {
    FINAL,
    PROVISIONAL,
    ESTIMATED,
    NOT_AVAILABLE,
    NOT_DUE,
    SUPPRESSED,
    NOT_COMPARABLE;

    /// As data files and pages write it: `not-available`.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
