package org.outturn.recommendation;

import java.time.LocalDate;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;

/// How it looks where a recommendation stands, on pages and in reports.
public final class StandingMark {
    private StandingMark() {}

    public static Mark of(Tracked one, LocalDate today) {
        var words = one.words(today);
        return switch (one.standing(today)) {
            case LATE -> new Mark(words, Colour.parse("#b0261c"), Shape.DIAMOND);
            case DUE_SOON -> new Mark(words, Colour.parse("#b35c00"), Shape.TRIANGLE);
            case OPEN -> Mark.none(words);
            case DONE -> new Mark(words, Colour.parse("#1d70b8"), Shape.SQUARE);
            case CLOSED -> new Mark(words, Colour.parse("#00703c"), Shape.CIRCLE);
            case NOT_ACCEPTED -> new Mark(words, Colour.parse("#505a5f"), Shape.CROSS);
        };
    }
}
