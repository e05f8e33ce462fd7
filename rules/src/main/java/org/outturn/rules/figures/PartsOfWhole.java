package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// Parts that do not overlap are together no more than their whole. Where they must make up the whole, use [Sum].
///
/// @param claim the whole
public record PartsOfWhole(Claim claim, List<Claim> parts) implements Relation {
    public PartsOfWhole {
        parts = List.copyOf(parts);
    }

    @Override
    public Check check() {
        var whole = claim.values();
        if (whole == null) {
            return new Check.NotChecked("'%s' is not a figure.".formatted(claim.text()));
        }
        var sum = Interval.exactly(Quantity.ZERO);
        for (var part : parts) {
            var values = part.values();
            if (values == null) {
                return new Check.NotChecked("'%s' is not a figure.".formatted(part.text()));
            }
            sum = sum.plus(values);
        }
        return sum.low().isMore(whole.high())
                ? new Check.Contradicted(
                        Finding.of(
                                claim,
                                "at least " + Follows.words(claim, Interval.exactly(sum.low())),
                                "its parts " + Follows.listed(parts)))
                : new Check.Holds();
    }
}
