package org.outturn.delivery;

import java.util.List;
import org.outturn.commitment.RatedCommitment;
import org.outturn.council.Unit;
import org.outturn.document.Table;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Sheet;

/// Commitments to take away.
record CommitmentSheet(String caption, List<Unit> units) {
    Table table(List<RatedCommitment> commitments) {
        return new Table(
                caption,
                List.of(
                        Sheet.words("Commitment", 50),
                        Sheet.words("Unit", 24),
                        Sheet.words("Due", 14),
                        Sheet.words("Late", 10),
                        Sheet.words("Rating", 14),
                        Sheet.words("Outcome", 14),
                        Sheet.words("Impact", 10),
                        Sheet.words("Commentary", 60)),
                0,
                commitments.stream().map(this::row).toList(),
                commitments.isEmpty() ? List.of() : List.of(CommitmentQuery.late(commitments)));
    }

    private Table.Row row(RatedCommitment rated) {
        var one = rated.commitment();
        var due = one.due();
        return Table.Row.of(
                Sheet.cell(one.title()),
                Sheet.cell(
                        units.stream()
                                .filter(unit -> unit.id().equals(one.unit()))
                                .map(Unit::name)
                                .findFirst()
                                .orElse("")),
                Sheet.cell(due == null ? "" : due.toString()),
                Sheet.cell(CommitmentQuery.is("late", rated) ? "Late" : ""),
                Sheet.cell(Looks.mark(rated.outcome()).word()),
                Sheet.cell(Looks.capital(one.outcome())),
                Sheet.cell(one.impact()),
                Sheet.cell(one.commentary()));
    }
}
