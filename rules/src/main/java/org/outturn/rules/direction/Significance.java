package org.outturn.rules.direction;

import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// How large a change must be to count as one; anything smaller is 'same'.
public sealed interface Significance {
    /// Any change counts.
    record None() implements Significance {}

    /// In the unit of the measure: percentage points for a percentage.
    record Points(Quantity least) implements Significance {}

    /// Per cent of the absolute value of the earlier figure.
    record Percent(Quantity least) implements Significance {}

    default boolean isSignificant(Quantity change, Quantity earlier) {
        return switch (this) {
            case None() -> !change.isZero();
            case Points(var least) -> !change.isZero() && !change.absolute().isLess(least);
            case Percent(var least) ->
                    !change.isZero()
                            && !change.absolute()
                                    .times(Quantity.HUNDRED)
                                    .isLess(least.times(earlier.absolute()));
        };
    }

    /// The least change that counts, in words.
    default String words(Measure measure) {
        return switch (this) {
            case None() -> "any change";
            case Points(var least) -> measure.gap(least);
            case Percent(var least) -> least + "% of the earlier figure";
        };
    }
}
