package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// A total is the sum of its lines. A difference that rounding can explain is no contradiction.
public record Sum(Claim claim, List<Claim> lines) implements Relation {
    public Sum {
        lines = List.copyOf(lines);
    }

    @Override
    public Check check() {
        if (lines.isEmpty()) {
            return new Check.NotChecked("There is nothing to add up.");
        }
        return Follows.check(
                claim,
                lines,
                "adding up " + Follows.listed(lines),
                values -> values.stream().reduce(Interval.exactly(Quantity.ZERO), Interval::plus));
    }
}
