package org.outturn.rules.direction;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// An earlier figure to compare with.
///
/// @param decimals to how many decimals it is known, when it is not exact
/// @param covers the period it is for; null when the paper does not name it
/// @param exact whether it is known at full precision, from its parts
public record Earlier(
        Against with, Quantity value, int decimals, @Nullable Period covers, boolean exact) {
    /// As printed in a paper.
    public static Earlier printed(
            Against with, Quantity value, int decimals, @Nullable Period covers) {
        return new Earlier(with, value, decimals, covers, false);
    }

    /// Computed from its parts, or counted.
    public static Earlier exact(Against with, Quantity value, Period covers) {
        return new Earlier(with, value, 0, covers, true);
    }
}
