package org.outturn.site;

import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;

/// How a rating looks on every page: the council's own word and colour, and a shape.
public final class RatingMark {
    private RatingMark() {}

    public static Mark of(Rating rating) {
        return of(rating, rating.name());
    }

    public static Mark of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rated(var rating, _, _, var words) -> of(rating, words);
            case Outcome.NotRated notRated -> Mark.none(notRated.words());
        };
    }

    /// @param words that print it: its name, or that of a forecast
    public static Mark of(Rating rating, String words) {
        var shape =
                switch (rating.shape()) {
                    case CIRCLE -> Shape.CIRCLE;
                    case TRIANGLE -> Shape.TRIANGLE;
                    case DIAMOND -> Shape.DIAMOND;
                    case SQUARE -> Shape.SQUARE;
                    case CROSS -> Shape.CROSS;
                };
        return new Mark(words, Colour.parse(rating.colour()), shape);
    }
}
