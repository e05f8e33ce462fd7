package org.outturn.rules.series;

import org.outturn.rules.quantity.Quantity;

/// Which way an indicator is better.
public enum Polarity {
    HIGHER,
    LOWER,
    CLOSE,
    NEUTRAL;

    /// Whether a figure is at least as good as a target. Close to target and neutral measures meet only the exact target; they are judged
    /// by a range instead.
    public boolean meets(Quantity actual, Quantity target) {
        return switch (this) {
            case HIGHER -> !actual.isLess(target);
            case LOWER -> !actual.isMore(target);
            case CLOSE, NEUTRAL -> actual.equals(target);
        };
    }

    /// Positive when `later` is better than `earlier`, negative when worse, zero when equal or when neither way is better.
    public int compare(Quantity later, Quantity earlier) {
        return switch (this) {
            case HIGHER -> later.compareTo(earlier);
            case LOWER -> earlier.compareTo(later);
            case CLOSE, NEUTRAL -> 0;
        };
    }

    /// How far a figure is from a target: positive when it misses, zero or negative when it meets. Close to target and neutral measures
    /// miss on either side.
    public Quantity shortfall(Quantity actual, Quantity target) {
        return switch (this) {
            case HIGHER -> target.minus(actual);
            case LOWER -> actual.minus(target);
            case CLOSE, NEUTRAL -> actual.minus(target).absolute();
        };
    }
}
