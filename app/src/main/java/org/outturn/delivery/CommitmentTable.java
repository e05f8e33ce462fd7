package org.outturn.delivery;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import java.util.List;
import org.outturn.commitment.RatedCommitment;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Looks;

/// The lines of the page of commitments.
record CommitmentTable(CommitmentsInBrief brief, CommitmentParts parts) {
    Table table(List<RatedCommitment> shown) {
        return new Table(
                null,
                null,
                List.of(
                        Column.text("Commitment").sorted(parts.sort("title")),
                        Column.text("Due").sorted(parts.sort("due")),
                        Column.text("Rating").sorted(parts.sort("-rating")),
                        Column.text("How it stands")),
                shown.stream().map(this::row).toList(),
                true);
    }

    private Row row(RatedCommitment rated) {
        var one = rated.commitment();
        var due = one.due();
        return Row.of(
                Cells.titled(
                        Cells.anchor("commitment", one.id()),
                        brief.address(one),
                        one.title(),
                        brief.unit(one.unit()),
                        List.of()),
                Cells.marked(
                        text(due == null ? "–" : Looks.DAY.format(due)),
                        Lateness.isLate(rated) ? "Late" : ""),
                rating(Looks.mark(rated.outcome())),
                CommitmentsInBrief.standing(one));
    }
}
