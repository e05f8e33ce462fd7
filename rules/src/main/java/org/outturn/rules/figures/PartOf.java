package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;

/// A part is no more than other parts leave of the whole, when parts do not overlap and there may
/// be more of them.
///
/// @param claim the part
public record PartOf(Claim claim, Claim whole, List<Claim> others) implements Relation {
    public PartOf {
        others = List.copyOf(others);
    }

    @Override
    public Check check() {
        var printed = claim.values();
        var left = whole.values();
        if (printed == null || left == null) {
            return notChecked(printed == null ? claim : whole);
        }
        for (var other : others) {
            var values = other.values();
            if (values == null) {
                return notChecked(other);
            }
            left = left.minus(values);
        }
        return printed.low().isMore(left.high())
                ? new Check.Contradicted(
                        Finding.of(
                                claim,
                                "at most " + Follows.words(claim, Interval.exactly(left.high())),
                                others.isEmpty()
                                        ? "the whole of " + whole.text()
                                        : "the whole of %s with %s"
                                                .formatted(whole.text(), Follows.listed(others))))
                : new Check.Holds();
    }

    private static Check notChecked(Claim words) {
        return new Check.NotChecked("'%s' is not a figure.".formatted(words.text()));
    }
}
