package org.outturn.budget;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Unit;
import org.outturn.document.Table;
import org.outturn.money.Budget;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.viewing.Sheet;

/// Budget lines and savings to take away, in thousands of pounds, with stated totals as the page
/// shows them. Variances are left to the page, which derives them.
record MoneySheets(Budget budget, List<Unit> units) {
    /// Those that have lines, by name: `revenue`, `capital`, `savings`.
    List<Table> tables() {
        var tables = new ArrayList<Table>();
        if (!budget.revenue().isEmpty()) {
            tables.add(revenue());
        }
        if (!budget.capital().isEmpty()) {
            tables.add(capital());
        }
        if (!budget.savings().isEmpty()) {
            tables.add(savings());
        }
        return tables;
    }

    Table revenue() {
        return table(
                "Revenue",
                budget.totalledRevenue().stream()
                        .flatMap(all ->
                                all.given().stream()
                                        .map(one ->
                                                row(
                                                        all.decimals(),
                                                        one.line(),
                                                        one.unit(),
                                                        one.period(),
                                                        one.total(),
                                                        one.comment(),
                                                        one.original(),
                                                        one.revised(),
                                                        one.actual(),
                                                        one.forecast())))
                        .toList(),
                "Original budget",
                "Revised budget",
                "Actual to date",
                "Forecast");
    }

    Table capital() {
        return table(
                "Capital",
                budget.totalledCapital().stream()
                        .flatMap(all ->
                                all.given().stream()
                                        .map(one ->
                                                row(
                                                        all.decimals(),
                                                        one.line(),
                                                        one.unit(),
                                                        one.period(),
                                                        one.total(),
                                                        one.comment(),
                                                        one.original(),
                                                        one.slippageIn(),
                                                        one.revised(),
                                                        one.slippage(),
                                                        one.latest(),
                                                        one.forecast(),
                                                        one.slippageOut())))
                        .toList(),
                "Original budget",
                "Slippage in",
                "Revised budget",
                "Slippage",
                "Latest budget",
                "Forecast",
                "Slippage out");
    }

    Table savings() {
        return table(
                "Savings",
                budget.savings().stream()
                        .map(one ->
                                row(
                                        budget.decimalsOfSavings(),
                                        one.title(),
                                        one.unit(),
                                        one.period(),
                                        false,
                                        one.comment(),
                                        one.planned(),
                                        one.delivered(),
                                        one.forecast(),
                                        one.atRiskAmber(),
                                        one.atRiskRed()))
                        .toList(),
                "Planned",
                "Delivered",
                "Still forecast",
                "At risk, amber",
                "At risk, red");
    }

    private static Table table(String name, List<Table.Row> rows, String... figures) {
        var columns =
                new ArrayList<>(
                        List.of(
                                Sheet.words("Line", 40),
                                Sheet.words("Unit", 24),
                                Sheet.words("Period", 14)));
        for (var figure : figures) {
            columns.add(Sheet.figure(figure + " (£000)"));
        }
        columns.add(Sheet.words("Comment", 50));
        return new Table(name, columns, 0, rows, List.of());
    }

    private Table.Row row(
            int decimals,
            String line,
            @Nullable String unit,
            Period period,
            boolean total,
            @Nullable String comment,
            @Nullable Quantity... amounts) {
        var cells =
                new ArrayList<>(
                        List.of(
                                Sheet.cell(line),
                                Sheet.cell(name(unit)),
                                Sheet.cell(period.label())));
        for (var amount : amounts) {
            cells.add(Sheet.plain(amount, decimals));
        }
        cells.add(Sheet.cell(comment));
        return new Table.Row(cells, total);
    }

    private String name(@Nullable String unit) {
        return Unit.find(unit, units).map(Unit::name).orElse("");
    }
}
