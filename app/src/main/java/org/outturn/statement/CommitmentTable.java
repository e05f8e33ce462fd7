package org.outturn.statement;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.commitment.RatedCommitment;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Columns;
import org.outturn.component.Component;
import org.outturn.component.Evidence;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.document.Block;
import org.outturn.document.Table;

/// Commitments with how they stand.
final class CommitmentTable {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static final Parameter GROUPINGS =
            new Parameter(
                    "groupings",
                    "a filter such as `rating=red; priority=homes`",
                    "which commitments; left out: all");

    private CommitmentTable() {}

    static Component component() {
        return new Component(
                "commitments",
                "Commitments with how they stand.",
                List.of(Parameter.CAPTION, GROUPINGS, Parameter.COLUMNS),
                CommitmentTable::blocks);
    }

    private static List<Block> blocks(Given given) {
        var caption = given.caption("Commitments");
        var commitments = Promises.chosen(given.value("groupings"), given.evidence());
        var known = columns(given.evidence());
        var usual =
                known.named("title", "unit", "due", "rating", "commentary").stream()
                        .filter(column -> isFilled(column, commitments))
                        .toList();
        var columns = given.columns(known, usual);
        return commitments.isEmpty()
                ? List.of(Block.Paragraph.of(caption + ": none."))
                : List.of(new Tabulation<>(caption, columns, "title").table(commitments));
    }

    private static boolean isFilled(
            Column<RatedCommitment> column, List<RatedCommitment> commitments) {
        return commitments.stream()
                .anyMatch(one -> !(column.cell().apply(one) instanceof Table.Empty));
    }

    private static Columns<RatedCommitment> columns(Evidence evidence) {
        return Columns.of(
                Stream.concat(
                                Stream.of(
                                        words("id", "Ref", 10, one -> one.commitment().id()),
                                        words(
                                                "title",
                                                "Commitment",
                                                44,
                                                one -> one.commitment().title()),
                                        Column.<RatedCommitment>words(
                                                "unit",
                                                "Service",
                                                18,
                                                one ->
                                                        Units.cell(
                                                                one.commitment().unit(), evidence)),
                                        words("due", "Due", 14, CommitmentTable::due),
                                        Column.<RatedCommitment>rating(
                                                "rating",
                                                "Rating",
                                                13,
                                                one -> Cells.rating(one.outcome())),
                                        words("outcome", "Progress", 12, CommitmentTable::outcome),
                                        words(
                                                "commentary",
                                                "Commentary",
                                                56,
                                                one -> one.commitment().commentary())),
                                evidence.framework().kindsOfGrouping().stream()
                                        .map(kind -> grouping(kind, evidence)))
                        .toList());
    }

    private static Column<RatedCommitment> words(
            String name,
            String heading,
            int weight,
            java.util.function.Function<RatedCommitment, @Nullable String> words) {
        return Column.words(name, heading, weight, one -> Cells.words(words.apply(one)));
    }

    private static Column<RatedCommitment> grouping(String kind, Evidence evidence) {
        return words(
                kind,
                kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1).replace('-', ' '),
                16,
                one -> {
                    var id = one.commitment().groupings().get(kind);
                    return id == null
                            ? null
                            : evidence.framework()
                                    .grouping(kind, id)
                                    .map(found -> found.name())
                                    .orElse(id);
                });
    }

    private static @Nullable String due(RatedCommitment one) {
        var due = one.commitment().due();
        return due == null ? null : DAY.format(due);
    }

    private static String outcome(RatedCommitment one) {
        return switch (one.commitment().outcome()) {
            case "met" -> "Met";
            case "on-track" -> "On track";
            case "delayed" -> "Delayed";
            case "at-risk" -> "At risk";
            case "not-due" -> "Not due";
            default -> one.commitment().outcome();
        };
    }
}
