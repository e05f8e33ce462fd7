package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// A change as per cent of the figure it started from. Where that is negative (income) papers take the percentage either of the figure or of
/// its absolute value; both readings pass.
public record PercentChange(Claim claim, Claim from, Claim to) implements Relation {
    @Override
    public Check check() {
        var signed = change(false);
        return signed instanceof Check.Contradicted && change(true) instanceof Check.Holds holds
                ? holds
                : signed;
    }

    private Check change(boolean ofAbsolute) {
        return Follows.check(
                claim,
                List.of(from, to),
                "the change from %s to %s".formatted(from.text(), to.text()),
                values -> {
                    var share =
                            values.getLast()
                                    .dividedBy(values.getFirst())
                                    .minus(Interval.exactly(Quantity.ONE))
                                    .times(Interval.exactly(Quantity.HUNDRED));
                    return ofAbsolute && values.getFirst().high().signum() < 0
                            ? share.times(Interval.exactly(Quantity.of(-1)))
                            : share;
                });
    }
}
