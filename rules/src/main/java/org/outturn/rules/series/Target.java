package org.outturn.rules.series;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;

/// What was planned for a series and period.
public sealed interface Target {
    /// One value to reach.
    record Single(Quantity value) implements Target {}

    /// Westminster's tiers; only the ideal is always there.
    record Tiers(@Nullable Quantity minimum, Quantity ideal, @Nullable Quantity aspirational)
            implements Target {}

    /// An expected range, both ends included.
    record Range(Quantity low, Quantity high) implements Target {
        public Range {
            if (low.isMore(high)) {
                throw new IllegalArgumentException(
                        "A range from %s to %s is empty".formatted(low, high));
            }
        }
    }

    /// The single figure to set the result against: the value itself, or the ideal. A range has none.
    default Optional<Quantity> aim() {
        return switch (this) {
            case Single(var value) -> Optional.of(value);
            case Tiers tiers -> Optional.of(tiers.ideal());
            case Range _ -> Optional.empty();
        };
    }
}
