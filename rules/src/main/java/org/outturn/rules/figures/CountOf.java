package org.outturn.rules.figures;

import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// A printed number of things, against the things counted: ratings in a summary, commitments, the cell of a heat map.
///
/// @param least how many there certainly are
/// @param most how many there could be, counting those of which it is not known
/// @param of what was counted, such as `the strategic measures rated Green`
public record CountOf(Claim claim, int least, int most, String of) implements Relation {
    public CountOf {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "A count cannot be from %d to %d".formatted(least, most));
        }
    }

    public CountOf(Claim claim, int counted, String of) {
        this(claim, counted, counted, of);
    }

    @Override
    public Check check() {
        var printed = claim.values();
        if (printed == null) {
            return new Check.NotChecked("'%s' is not a figure.".formatted(claim.text()));
        }
        var follows = least == most ? "" + least : "%d to %d".formatted(least, most);
        return printed.meets(new Interval(Quantity.of(least), Quantity.of(most)))
                ? new Check.Holds()
                : new Check.Contradicted(Finding.of(claim, follows, "counting " + of));
    }
}
