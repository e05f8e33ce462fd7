package org.outturn.packfigures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.money.Budget;
import org.outturn.money.CapitalLine;
import org.outturn.money.RevenueLine;
import org.outturn.money.Saving;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.Table;
import org.outturn.rules.quantity.Quantity;

/// Reads revenue, capital and savings.
public final class MoneyTables {
    private static final String LINE = "line";
    private static final String TOTAL = "total";

    private MoneyTables() {}

    public static Budget budget(Draft draft) {
        var revenue = new ArrayList<RevenueLine>();
        for (var row : table(draft, PackTable.REVENUE, Draft.REVENUE).rows()) {
            revenue.add(
                    new RevenueLine(
                            Draft.id(row, "id"),
                            Draft.period(row, "period"),
                            row.needed("line").text(),
                            row.cell("unit").reference(draft.known(), Draft.UNIT),
                            isTotal(row),
                            number(row, "original"),
                            number(row, "revised"),
                            number(row, "actual"),
                            number(row, "forecast"),
                            row.cell("comment").words()));
        }
        var capital = new ArrayList<CapitalLine>();
        for (var row : table(draft, PackTable.CAPITAL, Draft.CAPITAL).rows()) {
            capital.add(
                    new CapitalLine(
                            Draft.id(row, "id"),
                            Draft.period(row, "period"),
                            row.needed("line").text(),
                            row.cell("unit").reference(draft.known(), Draft.UNIT),
                            isTotal(row),
                            number(row, "original"),
                            number(row, "slippage-in"),
                            number(row, "revised"),
                            number(row, "slippage"),
                            number(row, "latest"),
                            number(row, "forecast"),
                            number(row, "slippage-out"),
                            number(row, "new-budget"),
                            row.cell("comment").words()));
        }
        return new Budget(revenue, capital, savings(draft));
    }

    private static List<Saving> savings(Draft draft) {
        var savings = new ArrayList<Saving>();
        for (var row : table(draft, PackTable.SAVINGS, Draft.SAVING).rows()) {
            savings.add(
                    new Saving(
                            Draft.id(row, "id"),
                            Draft.period(row, "period"),
                            row.needed("title").text(),
                            row.cell("unit").reference(draft.known(), Draft.UNIT),
                            Draft.number(row, "planned"),
                            number(row, "delivered"),
                            number(row, "forecast"),
                            number(row, "at-risk-amber"),
                            number(row, "at-risk-red"),
                            row.cell("comment").words()));
        }
        return savings;
    }

    private static Table table(Draft draft, PackTable kind, String what) {
        var table = draft.table(kind);
        table.makeKnown(what, "id", draft.known());
        table.requireUnique("the line and period", "id", "period");
        return table;
    }

    private static boolean isTotal(Row row) {
        return TOTAL.equals(row.needed("kind").oneOf(List.of(LINE, TOTAL)));
    }

    private static @Nullable Quantity number(Row row, String column) {
        return row.cell(column).number();
    }

    public static void write(PackText text, Budget budget) {
        text.rows(
                PackTable.REVENUE,
                budget.revenue(),
                (row, line) ->
                        row.put("period", line.period())
                                .put("id", line.id())
                                .put("line", line.line())
                                .put("unit", line.unit())
                                .put("kind", line.total() ? TOTAL : LINE)
                                .put("original", line.original())
                                .put("revised", line.revised())
                                .put("actual", line.actual())
                                .put("forecast", line.forecast())
                                .put("comment", line.comment()));
        text.rows(
                PackTable.CAPITAL,
                budget.capital(),
                (row, line) ->
                        row.put("period", line.period())
                                .put("id", line.id())
                                .put("line", line.line())
                                .put("unit", line.unit())
                                .put("kind", line.total() ? TOTAL : LINE)
                                .put("original", line.original())
                                .put("slippage-in", line.slippageIn())
                                .put("revised", line.revised())
                                .put("slippage", line.slippage())
                                .put("latest", line.latest())
                                .put("forecast", line.forecast())
                                .put("slippage-out", line.slippageOut())
                                .put("new-budget", line.newBudget())
                                .put("comment", line.comment()));
        text.rows(
                PackTable.SAVINGS,
                budget.savings(),
                (row, saving) ->
                        row.put("period", saving.period())
                                .put("id", saving.id())
                                .put("title", saving.title())
                                .put("unit", saving.unit())
                                .put("planned", saving.planned())
                                .put("delivered", saving.delivered())
                                .put("forecast", saving.forecast())
                                .put("at-risk-amber", saving.atRiskAmber())
                                .put("at-risk-red", saving.atRiskRed())
                                .put("comment", saving.comment()));
    }
}
