package org.outturn.component;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;

/// How figures, ratings and words look in every table of a report.
public final class Cells {
    /// Marks what is taken from the paper because it cannot be worked out.
    public static final Inline.Reference STATED =
            new Inline.Reference("†", "As stated in the paper; it cannot be worked out.");

    private Cells() {}

    public static Table.Cell words(@Nullable String words) {
        return words == null || words.isBlank() ? new Table.Empty("") : Table.Cell.of(words);
    }

    public static Table.Cell number(long number) {
        return new Table.Figure(
                BigDecimal.valueOf(number),
                Quantity.of(number).shown(0),
                Table.Unit.PLAIN,
                0,
                List.of());
    }

    /// A figure at full precision, shown with so many decimals.
    public static Table.Figure figure(Measure measure, Quantity value, int decimals) {
        return figure(measure, value, decimals, List.of());
    }

    public static Table.Figure figure(
            Measure measure, Quantity value, int decimals, List<Inline> after) {
        return new Table.Figure(
                value.value(), measure.shown(value, decimals), unit(measure), decimals, after);
    }

    /// A share in per cent, or why there is none.
    public static Table.Cell percent(@Nullable Quantity percent, int decimals) {
        return percent == null
                ? new Table.Empty("")
                : figure(Measure.percent(decimals), percent, decimals);
    }

    public static Table.Unit unit(Measure measure) {
        return switch (measure.kind()) {
            case PERCENT -> Table.Unit.PERCENT;
            case MONEY -> Table.Unit.POUNDS;
            case COUNT, RATE, DAYS, SCORE, NUMBER -> Table.Unit.PLAIN;
        };
    }

    public static Table.Cell stated(@Nullable String printed) {
        return printed == null || printed.isBlank()
                ? new Table.Empty("")
                : new Table.Words(List.of(new Inline.Text(printed), STATED));
    }

    /// A rating, or in grey why there is none.
    public static Table.Cell rating(Outcome outcome) {
        return new Table.Words(List.of(new Inline.Rating(mark(outcome))));
    }

    public static Mark mark(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rated(var rating, _, _, var words) -> mark(rating, words);
            case Outcome.NotRated notRated -> Mark.none(notRated.words());
        };
    }

    public static Mark mark(Rating rating) {
        return mark(rating, rating.name());
    }

    private static Mark mark(Rating rating, String words) {
        return new Mark(words, Colour.parse(rating.colour()), Shape.valueOf(rating.shape().name()));
    }

    /// Points of a list; a single one is a paragraph.
    public static Table.Cell points(List<String> points) {
        return switch (points.size()) {
            case 0 -> new Table.Empty("");
            case 1 -> Table.Cell.of(points.getFirst());
            default -> new Table.Rich(List.of(list(points)));
        };
    }

    public static Block list(List<String> points) {
        return new Block.Points(
                null,
                points.stream().map(point -> List.<Block>of(Block.Paragraph.of(point))).toList());
    }
}
