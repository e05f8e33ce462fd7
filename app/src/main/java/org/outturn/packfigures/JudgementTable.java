package org.outturn.packfigures;

import java.util.ArrayList;
import java.util.List;
import org.outturn.collection.JudgedRating;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;

/// Reads and writes the ratings set by a person or stated by a paper.
public final class JudgementTable {
    private JudgementTable() {}

    public static List<JudgedRating> read(Draft draft) {
        var table = draft.table(PackTable.JUDGEMENTS);
        table.requireUnique("the series and period", "indicator", "area", "period");
        var judged = new ArrayList<JudgedRating>();
        for (var row : table.rows()) {
            judged.add(
                    new JudgedRating(
                            draft.reference(row, "indicator", Draft.INDICATOR),
                            draft.area(row),
                            Draft.period(row, "period"),
                            draft.reference(row, "rating", Draft.RATING),
                            row.needed("by").text(),
                            row.needed("reason").text()));
        }
        return judged;
    }

    public static void write(PackText text, List<JudgedRating> judged) {
        text.rows(
                PackTable.JUDGEMENTS,
                judged,
                (row, one) ->
                        row.put("indicator", one.indicator())
                                .put("area", one.area())
                                .put("period", one.reported())
                                .put("rating", one.rating())
                                .put("by", one.by())
                                .put("reason", one.reason()));
    }
}
