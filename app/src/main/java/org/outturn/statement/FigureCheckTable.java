package org.outturn.statement;

import java.util.ArrayList;
import java.util.List;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.document.Block;
import org.outturn.figurecheck.FigureFinding;

/// What a paper prints and what follows from its own figures, where they differ, and where it rates another forecast than ours.
final class FigureCheckTable {
    private static final String LEAD =
            "The published paper prints these figures. Beside each is what follows from the paper's own numbers.";

    private static final String NONE = "No printed figure contradicts the others.";

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
        var wrong = findings.stream().filter(FigureFinding::isContradiction).toList();
        var others = findings.stream().filter(one -> !one.isContradiction()).toList();
        var caption = given.caption("Figures that cannot be right");
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.of(wrong.isEmpty() ? NONE : LEAD));
        if (!wrong.isEmpty()) {
            blocks.add(table(caption, "What follows", wrong));
        }
        if (!others.isEmpty()) {
            blocks.add(
                    Block.Paragraph.of(
                            "The paper rates a forecast here that it does not print. Ours is another one, which proves nothing wrong."));
            blocks.add(table("Ratings of another forecast", "Our forecast", others));
        }
        return blocks;
    }

    private static Block table(String caption, String follows, List<FigureFinding> findings) {
        var columns =
                List.<Column<FigureFinding>>of(
                        Column.words("where", "Where", 34, one -> Cells.words(one.where())),
                        Column.words("printed", "Printed", 18, one -> Cells.words(one.printed())),
                        Column.words("follows", follows, 24, one -> Cells.words(one.follows())),
                        Column.words("from", "From what", 44, one -> Cells.words(one.from())));
        return new Tabulation<>(caption, columns, "where").table(findings);
    }
}
