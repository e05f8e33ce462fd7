package org.outturn.rules.series;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Measure;
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

    /// The value of the target that is nearest to a figure: the value itself, the ideal, or an end of the range.
    default Quantity nearest(Quantity actual) {
        return switch (this) {
            case Single(var value) -> value;
            case Tiers tiers -> tiers.ideal();
            case Range(var low, var high) ->
                    actual.minus(low).absolute().isMore(actual.minus(high).absolute()) ? high : low;
        };
    }

    /// How far a figure is from meeting the target, in the unit of the measure: positive when it misses, zero or negative when it meets.
    /// A range is missed on either side, whichever way is better.
    default Quantity shortfall(Polarity polarity, Quantity actual) {
        return switch (this) {
            case Single(var value) -> polarity.shortfall(actual, value);
            case Tiers tiers -> polarity.shortfall(actual, tiers.ideal());
            case Range(var low, var high) -> low.minus(actual).max(actual.minus(high));
        };
    }

    /// For readers: `60.00%`, `40 to 60`.
    default String words(Measure measure) {
        return switch (this) {
            case Single(var value) -> measure.shownExactly(value);
            case Tiers tiers -> measure.shownExactly(tiers.ideal());
            case Range(var low, var high) ->
                    low.equals(high)
                            ? measure.shownExactly(low)
                            : measure.shownExactly(low) + " to " + measure.shownExactly(high);
        };
    }
}
