package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// A target variance is |result - target| / |target| x 100. Papers print it with or without a sign, so only its size is compared.
public record VarianceOf(Claim claim, Claim result, Claim target) implements Relation {
    @Override
    public Check check() {
        var values = claim.values();
        return Follows.check(
                values == null
                        ? claim
                        : new Claim(claim.id(), claim.text(), claim.where(), values.absolute()),
                List.of(result, target),
                "the result of %s and the target of %s".formatted(result.text(), target.text()),
                figures ->
                        figures.getFirst()
                                .dividedBy(figures.getLast())
                                .minus(Interval.exactly(Quantity.ONE))
                                .times(Interval.exactly(Quantity.HUNDRED))
                                .absolute());
    }
}
