package org.outturn.delivery;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Grouping;
import org.outturn.commitment.RatedCommitment;
import org.outturn.document.Table;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Sheet;

/// Commitments to take away, with a column for each way of grouping that any of them has.
record CommitmentSheet(CommitmentsInBrief brief) {
    Table table(List<RatedCommitment> commitments) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Sheet.words("Commitment", 50));
        columns.add(Sheet.words("Unit", 24));
        columns.add(Sheet.words("Due", 14));
        columns.add(Sheet.words("Late", 10));
        columns.add(Sheet.words("Rating", 14));
        columns.add(Sheet.words("Outcome", 14));
        columns.add(Sheet.words("Impact", 10));
        kinds().forEach(kind -> columns.add(Sheet.words(Looks.capital(kind), 24)));
        columns.add(Sheet.words("Commentary", 60));
        return new Table(
                "Commitments, " + brief.setting().period().label(),
                columns,
                0,
                commitments.stream().map(this::row).toList(),
                commitments.isEmpty() ? List.of() : List.of(Lateness.words(commitments)));
    }

    private List<String> kinds() {
        return brief.framework().kindsOfGrouping().stream()
                .filter(kind ->
                        brief.commitments().stream()
                                .anyMatch(one -> one.commitment().groupings().containsKey(kind)))
                .toList();
    }

    private Table.Row row(RatedCommitment rated) {
        var one = rated.commitment();
        var due = one.due();
        var cells = new ArrayList<Table.Cell>();
        cells.add(Sheet.cell(one.title()));
        cells.add(Sheet.cell(brief.unit(one.unit())));
        cells.add(Sheet.cell(due == null ? "" : due.toString()));
        cells.add(Sheet.cell(Lateness.isLate(rated) ? "Late" : ""));
        cells.add(Sheet.cell(Looks.mark(rated.outcome()).word()));
        cells.add(Sheet.cell(Looks.capital(one.outcome())));
        cells.add(Sheet.cell(one.impact()));
        kinds().forEach(kind -> cells.add(Sheet.cell(grouping(kind, one.groupings().get(kind)))));
        cells.add(Sheet.cell(one.commentary()));
        return Table.Row.of(cells.toArray(Table.Cell[]::new));
    }

    private @Nullable String grouping(String kind, @Nullable String id) {
        return id == null
                ? null
                : brief.framework().grouping(kind, id).map(Grouping::name).orElse(id);
    }
}
