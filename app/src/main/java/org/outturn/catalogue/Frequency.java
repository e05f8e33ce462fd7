package org.outturn.catalogue;

/// How often a figure is due.
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    ANNUAL;

    /// As papers write it: `Half-yearly`.
    public String word() {
        return switch (this) {
            case MONTHLY -> "Monthly";
            case QUARTERLY -> "Quarterly";
            case HALF_YEARLY -> "Half-yearly";
            case ANNUAL -> "Annual";
        };
    }
}
