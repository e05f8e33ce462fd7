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
import org.outturn.money.Saving;
import org.outturn.rules.quantity.Quantity;

/// Savings: planned, delivered, still forecast, and at risk.
record Savings(Amounts amounts, List<Row> lines, List<Row> totals) {
    /// @param atRisk amber and red; in the total that of the lines, whichever of the two each gives
    record Row(Saving saving, @Nullable Quantity atRisk) {
        String id() {
            return saving.id();
        }
    }

    static Component component() {
        return new Component(
                "savings",
                "Savings against plan, in thousands of pounds.",
                List.of(Parameter.CAPTION, Parameter.COLUMNS),
                Savings::blocks);
    }

    private static List<Block> blocks(Given given) {
        var savings = of(given.evidence());
        var caption = given.caption("Savings (£000)");
        var known = savings.columns(given.evidence());
        var columns =
                given.columns(
                        known,
                        known.named(
                                "title",
                                "planned",
                                "delivered",
                                "forecast",
                                "at-risk-amber",
                                "at-risk-red"));
        return savings.lines().isEmpty()
                ? List.of(Block.Paragraph.of(caption + ": no savings."))
                : List.of(
                        new Tabulation<>(caption, columns, "title")
                                .table(savings.lines(), savings.totals(), List.of()));
    }

    static Savings of(Evidence evidence) {
        var lines = evidence.budget().savings();
        return new Savings(
                new Amounts(evidence.budget().decimalsOfSavings()),
                lines.stream()
                        .map(line -> new Row(line, line.figures().atRisk().orElse(null)))
                        .toList(),
                lines.size() < 2 ? List.of() : List.of(total(evidence, lines)));
    }

    private static Row total(Evidence evidence, List<Saving> lines) {
        var planned = Amounts.total(lines, Saving::planned);
        return new Row(
                new Saving(
                        "total",
                        evidence.period(),
                        "Total",
                        null,
                        planned == null ? Quantity.ZERO : planned,
                        Amounts.total(lines, Saving::delivered),
                        Amounts.total(lines, Saving::forecast),
                        Amounts.total(lines, Saving::atRiskAmber),
                        Amounts.total(lines, Saving::atRiskRed),
                        null),
                org.outturn.rules.money.Saving.totalAtRisk(
                                lines.stream().map(Saving::figures).toList())
                        .orElse(null));
    }

    Optional<Row> find(String id) {
        return Stream.concat(lines.stream(), totals.stream())
                .filter(line -> line.id().equals(id))
                .findFirst()
                .or(() -> id.equals("total") ? lines.stream().findFirst() : Optional.empty());
    }

    Columns<Row> columns(Evidence evidence) {
        return Columns.of(
                List.of(
                        Column.words(
                                "title", "Saving", 36, line -> Cells.words(line.saving().title())),
                        Column.words(
                                "unit",
                                "Unit",
                                20,
                                line -> Units.cell(line.saving().unit(), evidence)),
                        amount("planned", "Planned", Saving::planned),
                        amount("delivered", "Delivered", Saving::delivered),
                        amount("forecast", "Forecast", Saving::forecast),
                        Column.figure("at-risk", "At risk", 12, row -> amounts.cell(row.atRisk())),
                        amount("at-risk-amber", "At risk (amber)", Saving::atRiskAmber),
                        amount("at-risk-red", "At risk (red)", Saving::atRiskRed),
                        Column.words(
                                "comment",
                                "Comment",
                                50,
                                line -> Cells.words(line.saving().comment()))));
    }

    private Column<Row> amount(
            String name, String heading, Function<Saving, @Nullable Quantity> amount) {
        return Column.figure(name, heading, 12, row -> amounts.cell(amount.apply(row.saving())));
    }
}
