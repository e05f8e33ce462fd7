package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.outturn.assessment.Assessed;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.document.Block;

/// How each rating came about, step by step.
final class Verdicts {
    private Verdicts() {}

    static Component component() {
        return new Component(
                "verdicts",
                "How each rating came about.",
                List.of(Parameter.CAPTION, Parameter.MEASURES, Parameter.SORT),
                Verdicts::blocks);
    }

    private static List<Block> blocks(Given given) {
        var caption = given.caption("How each rating came about");
        var measures = Order.chosen(given);
        if (measures.isEmpty()) {
            return List.of(ScorecardTable.none(caption));
        }
        var known = MeasureColumns.of(given.evidence());
        var columns =
                new ArrayList<Column<Assessed>>(
                        ScorecardTable.filled(known.named("code"), measures));
        columns.addAll(known.named("title", "rating"));
        columns.add(
                Column.words(
                        "steps",
                        "How it came about",
                        90,
                        one -> Cells.words(String.join(" ", one.verdict().steps()))));
        return List.of(new Tabulation<>(caption, columns, "title").table(measures));
    }
}
