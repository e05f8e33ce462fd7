package org.outturn.pack;

import java.util.ArrayList;
import java.util.List;
import org.outturn.commitment.Commitment;

/// Reads the commitments.
final class CommitmentTable {
    private static final List<String> OUTCOMES =
            List.of("met", "delayed", "at-risk", "on-track", "not-due");
    private static final List<String> IMPACTS = List.of("low", "medium", "high");

    private CommitmentTable() {}

    static List<Commitment> commitments(Draft draft) {
        var table = draft.table(PackTable.COMMITMENTS);
        table.makeKnown(Draft.COMMITMENT, "id", draft.known());
        table.requireUnique("the commitment in the same period", "id", "period");
        var commitments = new ArrayList<Commitment>();
        for (var row : table.rows()) {
            var outcome = row.needed("outcome").oneOf(OUTCOMES);
            commitments.add(
                    new Commitment(
                            Draft.id(row, "id"),
                            Draft.period(row, "period"),
                            row.needed("title").text(),
                            row.cell("unit").reference(draft.known(), Draft.UNIT),
                            IndicatorTables.groupings(draft, row.cell("groupings")),
                            row.cell("due").date(),
                            outcome == null ? "" : outcome,
                            row.cell("impact").oneOf(IMPACTS),
                            row.cell("commentary").words()));
        }
        return commitments;
    }
}
