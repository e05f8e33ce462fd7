package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Evidence;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.series.Polarity;

/// Columns of what was judged: ratings, directions, and why.
record VerdictColumns(Evidence evidence) {
    List<Column<Assessed>> all() {
        return List.of(
                Column.rating("rating", "Rating", 13, this::rating),
                Column.words("direction", "Direction of travel", 14, this::direction),
                Column.rating("previous-rating", "Previous rating", 13, this::previousRating),
                Column.words("movement", "Movement of the rating", 14, this::movement),
                Column.words("updated", "Updated", 9, this::updated),
                Column.words("why", "Why", 44, one -> Cells.words(reason(one))));
    }

    /// A rating that a person set says who did.
    private Table.Cell rating(Assessed one) {
        var words = new ArrayList<Inline>();
        words.add(new Inline.Rating(Cells.mark(one.verdict().outcome())));
        evidence.judged(one)
                .ifPresent(judged ->
                        words.add(
                                new Inline.Reference(
                                        "‡", "Set by judgement: %s.".formatted(judged.by()))));
        return new Table.Words(words);
    }

    private Table.Cell direction(Assessed one) {
        var directions = one.verdict().directions();
        return directions.isEmpty()
                ? Cells.stated(one.stated().get("direction"))
                : new Table.Words(
                        isNeutral(one, directions.getFirst())
                                ? Inline.text("Neutral")
                                : Directions.words(directions.getFirst(), evidence.council()));
    }

    /// Where neither way is better there is nothing to be known.
    private static boolean isNeutral(Assessed one, Travel travel) {
        return one.indicator().polarity() == Polarity.NEUTRAL && travel instanceof Travel.Unknown;
    }

    private Table.Cell previousRating(Assessed one) {
        var rating = one.previousRating();
        if (rating != null) {
            return new Table.Words(List.of(new Inline.Rating(Cells.mark(rating))));
        }
        var stated = one.stated().get("previous-rating");
        return stated == null
                ? new Table.Empty("Not known")
                : ratingNamed(stated)
                        .<Table.Cell>map(named ->
                                new Table.Words(
                                        List.of(
                                                new Inline.Rating(Cells.mark(named)),
                                                Cells.STATED)))
                        .orElseGet(() -> Cells.stated(stated));
    }

    private Optional<Rating> ratingNamed(String printed) {
        return evidence.framework().ratings().stream()
                .filter(rating -> rating.name().equalsIgnoreCase(printed.strip()))
                .findFirst();
    }

    /// Worked out from the ratings, else as the paper prints it, else from the rating before that the paper prints.
    private Table.Cell movement(Assessed one) {
        var now = one.verdict().outcome() instanceof Outcome.Rated rated ? rated.rating() : null;
        var previous = one.previousRating();
        if (previous != null && now != null) {
            return Table.Cell.of(moved(between(previous, now)));
        }
        var stated = one.stated().get("movement");
        if (stated != null) {
            return statedMovement(stated);
        }
        var before =
                Optional.ofNullable(one.stated().get("previous-rating")).flatMap(this::ratingNamed);
        return before.isEmpty() || now == null
                ? new Table.Empty("Not known")
                : Cells.stated(moved(between(before.get(), now)));
    }

    private static Direction between(Rating previous, Rating now) {
        int better = Integer.compare(previous.rank(), now.rank());
        return better > 0 ? Direction.IMPROVING : better < 0 ? Direction.WORSENING : Direction.SAME;
    }

    private Table.Cell statedMovement(String printed) {
        return Cells.stated(Directions.isSideways(printed) ? moved(Direction.SAME) : printed);
    }

    private String moved(Direction direction) {
        return Directions.arrow(direction)
                + Directions.SPACE
                + evidence.council().movementWords().getOrDefault(direction, movement(direction));
    }

    private static String movement(Direction direction) {
        return switch (direction) {
            case IMPROVING -> "Improved";
            case SAME -> "Same";
            case WORSENING -> "Worsened";
        };
    }

    private Table.Cell updated(Assessed one) {
        var figure = one.figure();
        var stated = one.stated().get("updated");
        return figure != null && evidence.period().contains(figure.reported())
                ? Table.Cell.of("Yes")
                : stated == null ? new Table.Empty("Not known") : Cells.stated(stated);
    }

    private static @Nullable String reason(Assessed one) {
        return one.verdict().outcome().reason();
    }
}
