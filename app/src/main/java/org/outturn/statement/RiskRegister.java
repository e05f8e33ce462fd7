package org.outturn.statement;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.component.Column;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.document.Block;
import org.outturn.document.PlainText;
import org.outturn.document.Table;

/// The risk register as a table, in the order in which the council gave it.
final class RiskRegister {
    private static final int MOST = 100;

    private RiskRegister() {}

    static Component component() {
        return new Component(
                "risk-register",
                "The risks of the register.",
                List.of(
                        Parameter.CAPTION,
                        new Parameter(
                                "score",
                                "a whole number",
                                "the lowest current score shown, worked out or stated"),
                        Parameter.COLUMNS,
                        new Parameter(
                                "below",
                                "a list of columns",
                                "shown beneath each risk over the whole width")),
                RiskRegister::blocks);
    }

    private static List<Block> blocks(Given given) {
        var caption = given.caption("Risk register");
        var least = given.value("score").whole(1, MOST);
        var known = RiskColumns.of(given.evidence());
        var columns =
                given.columns(
                        known,
                        known.named(
                                "risk",
                                "current-impact",
                                "current-likelihood",
                                "current-score",
                                "controls",
                                "status",
                                "assurance",
                                "target-impact",
                                "target-likelihood",
                                "target-score"));
        var below = given.columns("below", known, List.of());
        var risks = Scored.scoring(given.evidence(), least == null ? 0 : least);
        if (risks.isEmpty()) {
            return List.of(Block.Paragraph.of(caption + ": no risks."));
        }
        var header =
                columns.stream().anyMatch(column -> column.name().equals("risk"))
                        ? "risk"
                        : "title";
        return List.of(
                new Tabulation<>(caption, columns, header, risk -> details(below, risk))
                        .table(risks));
    }

    private static List<Table.Detail> details(List<Column<Scored>> below, Scored risk) {
        return below.stream()
                .flatMap(column ->
                        Stream.of(column.cell().apply(risk))
                                .filter(cell -> !(cell instanceof Table.Empty))
                                .map(cell -> new Table.Detail(column.heading(), blocks(cell))))
                .toList();
    }

    private static List<Block> blocks(Table.Cell cell) {
        return switch (cell) {
            case Table.Rich(var blocks) -> blocks;
            case Table.Words(var words) -> List.of(new Block.Paragraph(words));
            case Table.Figure _, Table.Shaded _, Table.Empty _ ->
                    List.of(Block.Paragraph.of(PlainText.of(cell)));
        };
    }
}
