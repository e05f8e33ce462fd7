package org.outturn.rules.rating;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// How far a target may be missed: points, per cent of the target, or whichever of both is less or more.
///
/// @param points in the unit of the measure (percentage points for a percentage); none or at least 0
/// @param percent of the absolute value of the target; none or at least 0
/// @param whichever decides when both are given
public record Margin(@Nullable Quantity points, @Nullable Quantity percent, Whichever whichever) {
    public enum Whichever {
        LESS,
        MORE
    }

    public Margin {
        if (points == null && percent == null) {
            throw new IllegalArgumentException("A margin gives points, per cent or both");
        }
        if ((points != null && points.signum() < 0) || (percent != null && percent.signum() < 0)) {
            throw new IllegalArgumentException("A margin cannot be negative");
        }
    }

    public static Margin points(String points) {
        return new Margin(Quantity.parse(points), null, Whichever.LESS);
    }

    public static Margin percent(String percent) {
        return new Margin(null, Quantity.parse(percent), Whichever.LESS);
    }

    public static Margin of(String percent, String points, Whichever whichever) {
        return new Margin(Quantity.parse(points), Quantity.parse(percent), whichever);
    }

    /// What may be missing, in the unit of the measure. Per cent of a target of zero allows nothing.
    public Quantity allowance(Quantity target) {
        var share =
                percent == null
                        ? null
                        : target.absolute().times(percent).dividedBy(Quantity.HUNDRED);
        if (share == null) {
            return points == null ? Quantity.ZERO : points;
        }
        if (points == null) {
            return share;
        }
        return switch (whichever) {
            case LESS -> share.min(points);
            case MORE -> share.max(points);
        };
    }

    /// In words: `5% of the target`, `2 percentage points`, `5% of the target or 2, whichever is less`.
    ///
    /// @param whole what the per cent is of: `the target`, `the nearer end`
    public String words(Measure measure, String whole) {
        if (points == null) {
            return percent + "% of " + whole;
        }
        var gap = measure.gap(points);
        return percent == null
                ? gap
                : percent
                        + "% of "
                        + whole
                        + " or "
                        + gap
                        + (whichever == Whichever.LESS
                                ? ", whichever is less"
                                : ", whichever is more");
    }
}
