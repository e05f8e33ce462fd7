package org.outturn.statement;

import java.util.List;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.document.Block;
import org.outturn.figurecheck.FigureFinding;

/// What a paper prints and what follows from its own figures, where they differ.
final class FigureCheckTable {
    private FigureCheckTable() {}

    static Component component() {
        return new Component(
                "figure-check",
                "What the paper prints and what follows from its own figures, where they differ.",
                List.of(Parameter.CAPTION),
                FigureCheckTable::blocks);
    }

    private static List<Block> blocks(Given given) {
        var findings = given.evidence().findings().get();
        var columns =
                List.<Column<FigureFinding>>of(
                        Column.words("where", "Where", 34, one -> Cells.words(one.where())),
                        Column.words("printed", "Printed", 18, one -> Cells.words(one.printed())),
                        Column.words(
                                "follows", "What follows", 24, one -> Cells.words(one.follows())),
                        Column.words("from", "From what", 44, one -> Cells.words(one.from())));
        return findings.isEmpty()
                ? List.of(Block.Paragraph.of("No printed figure contradicts the others."))
                : List.of(
                        new Tabulation<>(
                                        given.caption("Figures that cannot be right"),
                                        columns,
                                        "where")
                                .table(findings));
    }
}
