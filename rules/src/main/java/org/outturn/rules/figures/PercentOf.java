package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// A printed percentage is a number out of a whole.
///
/// @param others further wholes that the paper could mean, where it does not say which
public record PercentOf(Claim claim, Claim number, Claim whole, List<Claim> others)
        implements Relation {
    public PercentOf {
        others = List.copyOf(others);
    }

    public PercentOf(Claim claim, Claim number, Claim whole) {
        this(claim, number, whole, List.of());
    }

    @Override
    public Check check() {
        var first = check(whole);
        return first instanceof Check.Holds
                ? first
                : others.stream()
                        .map(this::check)
                        .filter(Check.Holds.class::isInstance)
                        .findFirst()
                        .orElse(first);
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
