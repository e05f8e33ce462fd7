package org.outturn.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.commitment.RatedCommitment;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Component;
import org.outturn.component.Counted;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.rules.rating.Milestone;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;

/// How many commitments have each rating.
final class CommitmentSummary {
    private CommitmentSummary() {}

    /// @param rating none for what is not rated, and for the total
    private record Row(Optional<Rating> rating, String name, int number, int whole) {}

    static Component component() {
        return new Component(
                "commitment-summary",
                "How many commitments have each rating.",
                List.of(Parameter.CAPTION, CommitmentTable.GROUPINGS),
                CommitmentSummary::blocks);
    }

    private static List<Block> blocks(Given given) {
        var caption = given.caption("Commitments by rating");
        var all = Promises.chosen(given.value("groupings"), given.evidence());
        if (all.isEmpty()) {
            return List.of(Block.Paragraph.of(caption + ": none."));
        }
        var rated =
                (int) all.stream().filter(one -> one.outcome() instanceof Outcome.Rated).count();
        var rows = new ArrayList<Row>();
        for (var rating : ratings(given)) {
            rows.add(new Row(Optional.of(rating), rating.name(), number(all, rating), rated));
        }
        if (rated < all.size()) {
            rows.add(new Row(Optional.empty(), "Not rated", all.size() - rated, 0));
        }
        var columns =
                List.of(
                        Column.rating("rating", "Rating", 20, CommitmentSummary::name),
                        Column.<Row>figure(
                                "number", "Number", 10, row -> Cells.number(row.number())),
                        Column.<Row>figure(
                                "percent",
                                "%",
                                10,
                                row ->
                                        Cells.percent(
                                                Counted.percent(row.number(), row.whole()), 0)));
        return List.of(
                new Tabulation<>(caption, columns, "rating")
                        .table(
                                rows,
                                List.of(new Row(Optional.empty(), "All", all.size(), 0)),
                                rated < all.size()
                                        ? List.of(
                                                rated == 1
                                                        ? "Percentages are of the one commitment with a rating."
                                                        : "Percentages are of the %d commitments with a rating."
                                                                .formatted(rated))
                                        : List.of()));
    }

    /// Those that the council's milestone scheme gives.
    private static List<Rating> ratings(Given given) {
        var framework = given.evidence().framework();
        return framework.schemes().stream()
                .map(scheme -> scheme.rule())
                .filter(Milestone.class::isInstance)
                .map(Milestone.class::cast)
                .findFirst()
                .map(rule ->
                        framework.ratings().stream()
                                .filter(
                                        List.of(
                                                        rule.met(),
                                                        rule.delayedLow(),
                                                        rule.delayedMedium(),
                                                        rule.atRisk())
                                                ::contains)
                                .toList())
                .orElse(framework.ratings());
    }

    private static int number(List<RatedCommitment> all, Rating rating) {
        return (int)
                all.stream()
                        .filter(one ->
                                one.outcome() instanceof Outcome.Rated rated
                                        && rated.rating().id().equals(rating.id()))
                        .count();
    }

    private static Table.Cell name(Row row) {
        return row.rating()
                .<Table.Cell>map(
                        rating -> new Table.Words(List.of(new Inline.Rating(Cells.mark(rating)))))
                .orElseGet(() -> Table.Cell.of(row.name()));
    }
}
