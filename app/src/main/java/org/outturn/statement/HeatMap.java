package org.outturn.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.component.Component;
import org.outturn.component.Evidence;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.design.Colour;
import org.outturn.document.Block;
import org.outturn.document.Table;
import org.outturn.risk.RiskMatrix;

/// How many risks stand at each impact and likelihood: counted from the register, and from the counts that a paper states beside it.
final class HeatMap {
    private HeatMap() {}

    static Component component() {
        return new Component(
                "heat-map",
                "The risk matrix with how many risks stand in each cell.",
                List.of(Parameter.CAPTION),
                HeatMap::blocks);
    }

    private static List<Block> blocks(Given given) {
        var caption = given.caption("Risks by impact and likelihood");
        var matrix = given.evidence().register().matrix();
        return matrix == null
                ? List.of(Block.Paragraph.of(caption + ": the council has no risk matrix."))
                : List.of(new Block.Tabular(table(caption, matrix, given.evidence())));
    }

    private static Table table(String caption, RiskMatrix matrix, Evidence evidence) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.of("Likelihood", 18, Table.Kind.WORDS));
        for (int impact = 1; impact <= matrix.impact().size(); impact++) {
            columns.add(
                    new Table.Column(
                            impact + " " + matrix.impact().get(impact - 1),
                            "Impact",
                            16,
                            Table.Kind.WORDS));
        }
        var rows = new ArrayList<Table.Row>();
        for (int likelihood = matrix.likelihood().size(); likelihood >= 1; likelihood--) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(likelihood + " " + matrix.likelihood().get(likelihood - 1)));
            for (int impact = 1; impact <= matrix.impact().size(); impact++) {
                cells.add(cell(matrix, impact, likelihood, count(evidence, impact, likelihood)));
            }
            rows.add(new Table.Row(cells, false));
        }
        return new Table(caption, columns, 0, rows, notes(evidence));
    }

    private static Table.Cell cell(RiskMatrix matrix, int impact, int likelihood, int count) {
        var band = Scored.band(matrix, impact * likelihood);
        return new Table.Shaded(
                BigDecimal.valueOf(count),
                band.map(RiskMatrix.Band::name).orElse(""),
                band.map(found -> Colour.parse(found.colour())).orElse(Colour.PALE));
    }

    private static int count(Evidence evidence, int impact, int likelihood) {
        long described =
                evidence.register().risks().stream()
                        .map(risk -> risk.current())
                        .filter(at ->
                                at.impact() != null
                                        && at.likelihood() != null
                                        && at.impact() == impact
                                        && at.likelihood() == likelihood)
                        .count();
        int counted =
                evidence.register().counted().stream()
                        .filter(one -> one.impact() == impact && one.likelihood() == likelihood)
                        .mapToInt(one -> one.number())
                        .sum();
        return (int) described + counted;
    }

    private static List<String> notes(Evidence evidence) {
        var notes = new ArrayList<String>();
        int counted = evidence.register().counted().stream().mapToInt(one -> one.number()).sum();
        if (counted > 0) {
            notes.add(
                    "%d of the risks %s counted by the paper without being described."
                            .formatted(counted, counted == 1 ? "is" : "are"));
        }
        var without =
                evidence.register().risks().stream()
                        .filter(risk -> risk.current().score() == null)
                        .map(risk -> risk.title())
                        .collect(Collectors.joining("; "));
        if (!without.isEmpty()) {
            notes.add(
                    "Not on the map, because the impact or the likelihood is not given: "
                            + without
                            + ".");
        }
        return notes;
    }
}
