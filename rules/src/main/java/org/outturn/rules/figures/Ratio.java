package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// One figure over another, times a base: 1 for a plain ratio, 100 for a percentage.
public record Ratio(Claim claim, Claim first, Claim second, Quantity per) implements Relation {
    @Override
    public Check check() {
        return Follows.check(
                claim,
                List.of(first, second),
                "%s over %s".formatted(first.text(), second.text()),
                values ->
                        values.getFirst().times(Interval.exactly(per)).dividedBy(values.getLast()));
    }
}
