package org.outturn.packfigures;

import java.util.ArrayList;
import java.util.List;
import org.outturn.commitment.Commitment;
import org.outturn.commitment.CommitmentFilter;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.packframework.GroupingTable;

/// Reads the commitments.
public final class CommitmentTable {
    private static final List<String> IMPACTS = List.of("low", "medium", "high");

    private CommitmentTable() {}

    public static List<Commitment> commitments(Draft draft) {
        var table = draft.table(PackTable.COMMITMENTS);
        table.makeKnown(Draft.COMMITMENT, "id", draft.known());
        table.requireUnique("the commitment and period", "id", "period");
        var commitments = new ArrayList<Commitment>();
        for (var row : table.rows()) {
            var outcome = row.needed("outcome").oneOf(CommitmentFilter.OUTCOMES);
            commitments.add(
                    new Commitment(
                            Draft.id(row, "id"),
                            Draft.period(row, "period"),
                            row.needed("title").text(),
                            row.cell("unit").reference(draft.known(), Draft.UNIT),
                            GroupingTable.cell(draft, row.cell("groupings")),
                            row.cell("due").date(),
                            outcome == null ? "" : outcome,
                            row.cell("impact").oneOf(IMPACTS),
                            row.cell("commentary").words()));
        }
        return commitments;
    }

    public static void write(PackText text, List<Commitment> commitments) {
        text.rows(
                PackTable.COMMITMENTS,
                commitments,
                (row, one) ->
                        row.put("id", one.id())
                                .put("period", one.period())
                                .put("title", one.title())
                                .put("unit", one.unit())
                                .put("groupings", PackText.pairs(one.groupings()))
                                .put("due", one.due())
                                .put("outcome", one.outcome())
                                .put("impact", one.impact())
                                .put("commentary", one.commentary()));
    }
}
