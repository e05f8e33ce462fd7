package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// A printed number of things, against the things counted: ratings in a summary, commitments, the cell of a heat map.
///
/// @param least how many there certainly are
/// @param most how many there could be, counting those of which it is not known
/// @param of what was counted, such as `strategic measures rated Green`
public record CountOf(Claim claim, int least, int most, String of) implements Relation {
    public CountOf(Claim claim, int counted, String of) {
        this(claim, counted, counted, of);
    }

    @Override
    public Check check() {
        return Follows.check(
                claim,
                List.of(),
                "counting the " + of,
                _ -> new Interval(Quantity.of(least), Quantity.of(most)));
    }
}
