package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// One figure times others.
public record Product(Claim claim, List<Claim> factors) implements Relation {
    public Product {
        factors = List.copyOf(factors);
    }

    @Override
    public Check check() {
        if (factors.isEmpty()) {
            return new Check.NotChecked("There is nothing to multiply.");
        }
        return Follows.check(
                claim,
                factors,
                "multiplying " + Follows.listed(factors),
                values -> values.stream().reduce(Interval.exactly(Quantity.ONE), Interval::times));
    }
}
