package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Scheme;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.Unrated;

/// What the ratings mean, under each scheme that the measures use.
final class RatingKey {
    private RatingKey() {}

    static Component component() {
        return new Component(
                "rating-key",
                "What the ratings mean.",
                List.of(Parameter.CAPTION, Parameter.MEASURES),
                RatingKey::blocks);
    }

    private static List<Block> blocks(Given given) {
        var caption = given.caption("What the ratings mean");
        var used =
                given.evidence().scorecard().filter(given.filter()).stream()
                        .map(Assessed::indicator)
                        .map(indicator -> indicator.scheme())
                        .distinct()
                        .toList();
        var schemes =
                given.evidence().framework().schemes().stream()
                        .filter(scheme -> used.contains(scheme.id()))
                        .toList();
        var ratings = given.evidence().framework().ratings();
        return switch (schemes.size()) {
            case 0 -> List.of(ScorecardTable.none(caption));
            case 1 -> List.of(ofOne(caption, schemes.getFirst(), ratings));
            default -> List.of(ofMany(caption, schemes, ratings));
        };
    }

    /// A row for each rating.
    private static Block ofOne(String caption, Scheme scheme, List<Rating> ratings) {
        var columns =
                List.of(
                        Column.rating("rating", "Rating", 18, RatingKey::rating),
                        Column.<Meaning>words(
                                "meaning", "Meaning", 70, one -> Cells.words(one.words())));
        return new Tabulation<>(caption, columns, "rating")
                .table(Meaning.of(scheme.rule(), ratings));
    }

    /// A row for each scheme and a column for each rating.
    private static Block ofMany(String caption, List<Scheme> schemes, List<Rating> ratings) {
        var columns = new ArrayList<Column<Scheme>>();
        columns.add(Column.words("scheme", "Scheme", 24, one -> Cells.words(one.name())));
        for (var rating : ratings) {
            columns.add(
                    Column.words(
                            rating.id(), rating.name(), 24, one -> meaning(one, rating, ratings)));
        }
        if (schemes.stream().anyMatch(one -> one.rule() instanceof Unrated)) {
            columns.add(Column.words("none", "Not rated", 14, one -> meaning(one, null, ratings)));
        }
        return new Tabulation<>(caption, columns, "scheme").table(schemes);
    }

    private static Table.Cell meaning(
            Scheme scheme, @Nullable Rating rating, List<Rating> ratings) {
        return Meaning.of(scheme.rule(), ratings).stream()
                .filter(one -> Objects.equals(one.rating(), rating))
                .findFirst()
                .map(one -> Cells.words(one.words()))
                .orElseGet(() -> new Table.Empty(""));
    }

    private static Table.Cell rating(Meaning row) {
        var rating = row.rating();
        return rating == null
                ? Table.Cell.of("Not rated")
                : new Table.Words(List.of(new Inline.Rating(Cells.mark(rating))));
    }
}
