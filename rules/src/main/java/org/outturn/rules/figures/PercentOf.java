package org.outturn.rules.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// A printed percentage is a number out of a whole.
///
/// @param other another whole that the paper could mean, where it does not say which; null where there is none
public record PercentOf(Claim claim, Claim number, Claim whole, @Nullable Claim other)
        implements Relation {
    public PercentOf(Claim claim, Claim number, Claim whole) {
        this(claim, number, whole, null);
    }

    @Override
    public Check check() {
        var first = check(whole);
        return !(first instanceof Check.Holds)
                        && other != null
                        && check(other) instanceof Check.Holds held
                ? held
                : first;
    }

    private Check check(Claim whole) {
        return Follows.check(
                claim,
                List.of(number, whole),
                "%s out of %s".formatted(number.text(), whole.text()),
                counts ->
                        counts.getFirst()
                                .times(Interval.exactly(Quantity.HUNDRED))
                                .dividedBy(counts.getLast()));
    }
}
