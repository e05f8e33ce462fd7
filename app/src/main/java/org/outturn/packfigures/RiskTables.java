package org.outturn.packfigures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.packframework.CouncilFile;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.TableText;
import org.outturn.plainfile.Value;
import org.outturn.risk.CountedRisks;
import org.outturn.risk.Risk;
import org.outturn.risk.Risk.Position;

/// Reads the risk register and the risks that are only counted, each within the matrix.
public final class RiskTables {
    private static final List<String> RESPONSES =
            List.of("treat", "tolerate", "transfer", "terminate");
    private static final int MOST = 10;
    private static final int MOST_COUNTED = 100_000;

    private RiskTables() {}

    public static List<Risk> risks(Draft draft, CouncilFile council) {
        var table = draft.table(PackTable.RISKS);
        table.makeKnown(Draft.RISK, "id", draft.known());
        table.requireUnique("the risk and period", "id", "period");
        var risks = new ArrayList<Risk>();
        for (var row : table.rows()) {
            risks.add(
                    new Risk(
                            Draft.id(row, "id"),
                            Draft.period(row, "period"),
                            row.needed("title").text(),
                            row.cell("cause").words(),
                            row.cell("event").words(),
                            row.cell("consequence").words(),
                            row.cell("unit").reference(draft.known(), Draft.UNIT),
                            row.cell("category").words(),
                            row.cell("owner").words(),
                            position(row, council, "inherent-"),
                            position(row, council, "current-"),
                            position(row, council, "target-"),
                            row.cell("rating").reference(draft.known(), Draft.RATING),
                            row.cell("why").words(),
                            row.cell("response").oneOf(RESPONSES),
                            row.cell("controls").parts().stream().map(Value::text).toList(),
                            row.cell("status").words(),
                            row.cell("assurance").words(),
                            row.cell("next").parts().stream().map(Value::text).toList(),
                            row.cell("note").words()));
        }
        return risks;
    }

    public static List<CountedRisks> counted(Draft draft, CouncilFile council) {
        var table = draft.table(PackTable.RISK_COUNTS);
        table.requireUnique("the cell of the heat map", "likelihood", "impact", "period");
        var counted = new ArrayList<CountedRisks>();
        for (var row : table.rows()) {
            row.needed("likelihood");
            row.needed("impact");
            var at = position(row, council, "");
            var number = row.needed("number").whole(0, MOST_COUNTED);
            var impact = at.impact();
            var likelihood = at.likelihood();
            counted.add(
                    new CountedRisks(
                            Draft.period(row, "period"),
                            likelihood == null ? 0 : likelihood,
                            impact == null ? 0 : impact,
                            number == null ? 0 : number,
                            row.cell("note").words()));
        }
        return counted;
    }

    static Position position(Row row, CouncilFile council, String prefix) {
        var matrix = council.matrix();
        return new Position(
                step(row.cell(prefix + "impact"), council, matrix == null ? null : matrix.impact()),
                step(
                        row.cell(prefix + "likelihood"),
                        council,
                        matrix == null ? null : matrix.likelihood()));
    }

    private static @Nullable Integer step(
            Value cell, CouncilFile council, @Nullable List<String> steps) {
        if (steps == null || !council.matrixKnown()) {
            return cell.whole(1, MOST);
        }
        var number = cell.whole(0, Integer.MAX_VALUE);
        if (number != null && (number < 1 || number > steps.size())) {
            cell.refuse(
                    "is outside the risk matrix, which goes from 1 to " + steps.size(),
                    "write the number of the step, 1 for '%s'".formatted(steps.getFirst()));
            return null;
        }
        return number;
    }

    public static void write(PackText text, List<Risk> risks, List<CountedRisks> counted) {
        text.rows(
                PackTable.RISKS,
                risks,
                (row, risk) -> {
                    row.put("id", risk.id())
                            .put("period", risk.period())
                            .put("title", risk.title())
                            .put("cause", risk.cause())
                            .put("event", risk.event())
                            .put("consequence", risk.consequence())
                            .put("unit", risk.unit())
                            .put("category", risk.category())
                            .put("owner", risk.owner())
                            .put("rating", risk.rating())
                            .put("why", risk.why())
                            .put("response", risk.response())
                            .put("controls", PackText.several(risk.controls()))
                            .put("status", risk.status())
                            .put("assurance", risk.assurance())
                            .put("next", PackText.several(risk.next()))
                            .put("note", risk.note());
                    put(row, "inherent-", risk.inherent());
                    put(row, "current-", risk.current());
                    put(row, "target-", risk.target());
                });
        text.rows(
                PackTable.RISK_COUNTS,
                counted,
                (row, one) ->
                        row.put("period", one.period())
                                .put("likelihood", one.likelihood())
                                .put("impact", one.impact())
                                .put("number", one.number())
                                .put("note", one.note()));
    }

    static void put(TableText row, String prefix, Position at) {
        row.put(prefix + "impact", at.impact()).put(prefix + "likelihood", at.likelihood());
    }
}
