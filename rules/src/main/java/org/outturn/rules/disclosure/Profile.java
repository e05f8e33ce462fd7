package org.outturn.rules.disclosure;

import java.util.Optional;
import org.outturn.rules.quantity.Quantity;

/// A publication's rule for small numbers.
///
/// @param from the smallest count that is suppressed, usually 1: zero tells of nobody
/// @param to the largest
/// @param roundTo other counts are rounded to the nearest multiple, halves up; 1 leaves them
/// @param complement whether a percentage is also withheld when the remainder of its denominator is a suppressed count
public record Profile(int from, int to, int roundTo, boolean complement) {
    /// Suppress 1 to 4, round to 5.
    public static final Profile ONE_TO_FOUR = new Profile(1, 4, 5, true);

    /// Suppress 1 to 7, round to 5, as for health and hospital data.
    public static final Profile ONE_TO_SEVEN = new Profile(1, 7, 5, true);

    public Profile {
        if (from < 0 || to < from || roundTo < 1) {
            throw new IllegalArgumentException(
                    "A profile suppresses a range of counts and rounds to 1 or more: %d to %d, to %d"
                            .formatted(from, to, roundTo));
        }
    }

    public Profile withoutRounding() {
        return new Profile(from, to, 1, complement);
    }

    /// Whether a count is too small to show.
    public boolean suppresses(long count) {
        return count >= from && count <= to;
    }

    /// A count as it is shown when it is shown.
    public long rounded(long count) {
        return Math.floorDiv(2 * count + roundTo, 2L * roundTo) * roundTo;
    }

    /// The percentage of unrounded counts, unrounded; none when the count (or the remainder) is suppressed or the denominator zero.
    /// Withhold it as well where a table suppresses the count for the sake of another.
    public Optional<Quantity> percentage(long count, long denominator) {
        boolean small =
                suppresses(count)
                        || suppresses(denominator)
                        || (complement && suppresses(denominator - count));
        return small || denominator == 0
                ? Optional.empty()
                : Optional.of(
                        Quantity.of(count)
                                .times(Quantity.HUNDRED)
                                .dividedBy(Quantity.of(denominator)));
    }
}
