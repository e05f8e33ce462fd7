package org.outturn.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Columns;
import org.outturn.component.Component;
import org.outturn.component.Evidence;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.document.Block;
import org.outturn.money.RevenueLine;

/// The revenue budget: lines and their total, with variances worked out.
record Revenue(Amounts amounts, List<Row> rows, List<Row> totals, List<String> remarks) {
    /// @param figures with the variation that follows from them
    record Row(
            String id,
            String name,
            @Nullable String unit,
            org.outturn.rules.money.RevenueLine figures,
            @Nullable String comment) {}

    static Component component() {
        return new Component(
                "revenue",
                "The revenue budget, in thousands of pounds.",
                List.of(Parameter.CAPTION, Parameter.COLUMNS),
                Revenue::blocks);
    }

    private static List<Block> blocks(Given given) {
        var revenue = of(given.evidence());
        var caption = given.caption("Revenue (£000)");
        var known = revenue.columns(given.evidence());
        var columns =
                given.columns(
                        known,
                        known.named(
                                "line",
                                "original",
                                "revised",
                                "forecast",
                                "variance",
                                "variance-percent"));
        return revenue.rows().isEmpty()
                ? List.of(Block.Paragraph.of(caption + ": no lines."))
                : List.of(
                        new Tabulation<>(caption, columns, "line")
                                .table(revenue.rows(), revenue.totals(), revenue.remarks()));
    }

    static Revenue of(Evidence evidence) {
        return evidence.budget()
                .totalledRevenue()
                .map(all ->
                        new Revenue(
                                new Amounts(all.decimals()),
                                all.lines().stream().map(Revenue::row).toList(),
                                all.totals().stream().map(Revenue::row).toList(),
                                all.remarks()))
                .orElseGet(() -> new Revenue(new Amounts(0), List.of(), List.of(), List.of()));
    }

    private static Row row(RevenueLine line) {
        return new Row(line.id(), line.line(), line.unit(), line.figures(), line.comment());
    }

    /// A line by its id; `total` is the total whatever its id.
    Optional<Row> find(String id) {
        return Stream.concat(rows.stream(), totals.stream())
                .filter(row -> row.id().equals(id))
                .findFirst()
                .or(() ->
                        id.equals("total")
                                ? Stream.concat(totals.stream(), rows.stream()).findFirst()
                                : Optional.empty());
    }

    Columns<Row> columns(Evidence evidence) {
        return Columns.of(
                List.of(
                        Column.words("line", "Service", 30, row -> Cells.words(row.name())),
                        Column.words("unit", "Unit", 20, row -> Units.cell(row.unit(), evidence)),
                        Column.figure(
                                "original",
                                "Original budget",
                                11,
                                row -> amounts.cell(row.figures().original())),
                        Column.figure(
                                "virement",
                                "Virements",
                                11,
                                row -> amounts.cell(row.figures().virement().orElse(null))),
                        Column.figure(
                                "revised",
                                "Revised budget",
                                11,
                                row -> amounts.cell(row.figures().revised())),
                        Column.figure(
                                "actual",
                                "Actual to date",
                                11,
                                row -> amounts.cell(row.figures().actual())),
                        Column.figure(
                                "forecast",
                                "Forecast",
                                11,
                                row -> amounts.cell(row.figures().forecast())),
                        Column.figure(
                                "variance",
                                "Variance",
                                14,
                                row -> amounts.cell(row.figures().variation())),
                        Column.figure(
                                "variance-percent",
                                "Variance %",
                                9,
                                row -> Amounts.percent(row.figures().variation())),
                        Column.words("comment", "Comment", 60, row -> Cells.words(row.comment()))));
    }
}
