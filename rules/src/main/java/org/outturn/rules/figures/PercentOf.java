package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// A printed percentage is a number out of a whole.
public record PercentOf(Claim claim, Claim number, Claim whole) implements Relation {
    @Override
    public Check check() {
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
