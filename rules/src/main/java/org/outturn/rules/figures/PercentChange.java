package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// A change as per cent of the figure it started from.
///
/// @param base matters only where the figure it started from is negative, as income is in a budget
public record PercentChange(Claim claim, Claim from, Claim to, Base base) implements Relation {
    public enum Base {
        /// Of the absolute value, so that the sign says which way it went.
        ABSOLUTE,
        /// Papers differ: either reading passes.
        EITHER,
        /// Papers print it with either sign, as they do variances of capital, so only its size is compared.
        SIZE
    }

    public PercentChange(Claim claim, Claim from, Claim to) {
        this(claim, from, to, Base.EITHER);
    }

    @Override
    public Check check() {
        var absolute = change(claim, true);
        return switch (base) {
            case ABSOLUTE -> absolute;
            case EITHER -> orHolds(absolute, change(claim, false));
            case SIZE -> orHolds(absolute, change(otherWay(), true));
        };
    }

    private static Check orHolds(Check first, Check second) {
        return first instanceof Check.Contradicted && second instanceof Check.Holds
                ? second
                : first;
    }

    private Claim otherWay() {
        var values = claim.values();
        return values == null
                ? claim
                : new Claim(
                        claim.id(),
                        claim.text(),
                        claim.where(),
                        new Interval(values.high().negated(), values.low().negated()));
    }

    private Check change(Claim claim, boolean ofAbsolute) {
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
