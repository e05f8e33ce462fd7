package org.outturn.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.outturn.document.Table;
import org.outturn.money.CapitalLine;
import org.outturn.rules.money.Variation;
import org.outturn.rules.quantity.Quantity;

/// The capital programme: lines and their total, slippage apart, with variances worked out.
record Capital(
        Amounts amounts, List<CapitalLine> lines, List<CapitalLine> totals, List<String> remarks) {
    static Component component() {
        return new Component(
                "capital",
                "The capital programme, in thousands of pounds.",
                List.of(Parameter.CAPTION, Parameter.COLUMNS),
                Capital::blocks);
    }

    private static List<Block> blocks(Given given) {
        var capital = of(given.evidence());
        var caption = given.caption("Capital (£000)");
        var known = capital.columns(given.evidence());
        var columns =
                given.columns(
                        known,
                        known.named(
                                "line", "original", "revised", "latest", "forecast", "variance"));
        return capital.lines().isEmpty()
                ? List.of(Block.Paragraph.of(caption + ": no lines."))
                : List.of(
                        new Tabulation<>(caption, columns, "line")
                                .table(capital.lines(), capital.totals(), capital.remarks()));
    }

    static Capital of(Evidence evidence) {
        return evidence.budget()
                .totalledCapital()
                .map(all ->
                        new Capital(
                                new Amounts(all.decimals()),
                                all.lines(),
                                all.totals(),
                                all.remarks()))
                .orElseGet(() -> new Capital(new Amounts(0), List.of(), List.of(), List.of()));
    }

    /// A line by its id; `total` is the total whatever its id.
    Optional<CapitalLine> find(String id) {
        return Stream.concat(lines.stream(), totals.stream())
                .filter(line -> line.id().equals(id))
                .findFirst()
                .or(() ->
                        id.equals("total")
                                ? Stream.concat(totals.stream(), lines.stream()).findFirst()
                                : Optional.empty());
    }

    private static Optional<Variation> variation(CapitalLine line) {
        return line.figures().variation();
    }

    Columns<CapitalLine> columns(Evidence evidence) {
        return Columns.of(
                List.of(
                        Column.words("line", "Scheme", 28, line -> Cells.words(line.line())),
                        Column.words("unit", "Unit", 20, line -> Units.cell(line.unit(), evidence)),
                        amount("original", "Original budget", CapitalLine::original),
                        amount("slippage-in", "Slippage brought forward", CapitalLine::slippageIn),
                        amount(
                                "revised",
                                "Revised budget",
                                line -> line.figures().revisedBudget().orElse(null)),
                        amount("slippage", "Slippage", CapitalLine::slippage),
                        amount(
                                "latest",
                                "Latest budget",
                                line -> line.figures().latestBudget().orElse(null)),
                        amount("forecast", "Forecast", CapitalLine::forecast),
                        Column.figure(
                                "variance", "Variance", 14, line -> amounts.cell(variation(line))),
                        Column.figure(
                                "variance-percent",
                                "Variance %",
                                9,
                                line -> Amounts.percent(variation(line))),
                        amount(
                                "slippage-out",
                                "Slippage carried forward",
                                CapitalLine::slippageOut),
                        amount("new-budget", "New budget", CapitalLine::newBudget),
                        Column.words("comment", "Comment", 50, Capital::comment)));
    }

    private Column<CapitalLine> amount(
            String name, String heading, Function<CapitalLine, @Nullable Quantity> amount) {
        return Column.figure(name, heading, 12, line -> amounts.cell(amount.apply(line)));
    }

    private static Table.Cell comment(CapitalLine line) {
        return Cells.words(line.comment());
    }
}
