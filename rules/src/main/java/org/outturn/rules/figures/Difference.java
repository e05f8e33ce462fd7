package org.outturn.rules.figures;

import java.util.List;

/// One figure less another.
///
/// @param either whether the paper may print it with either sign, as variances of capital often are
public record Difference(Claim claim, Claim first, Claim second, boolean either)
        implements Relation {
    public Difference(Claim claim, Claim first, Claim second) {
        this(claim, first, second, false);
    }

    @Override
    public Check check() {
        var check = less(first, second);
        return either && check instanceof Check.Contradicted
                ? less(second, first) instanceof Check.Holds holds ? holds : check
                : check;
    }

    private Check less(Claim from, Claim taken) {
        return Follows.check(
                claim,
                List.of(from, taken),
                "%s less %s".formatted(from.text(), taken.text()),
                values -> values.getFirst().minus(values.getLast()));
    }
}
