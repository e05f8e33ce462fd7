package org.outturn.budget;

import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.money.Budget;
import org.outturn.money.RevenueLine;
import org.outturn.rules.money.Variation;
import org.outturn.site.Frame;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.TablesPage;

/// Revenue, capital and savings in thousands of pounds. Variances are computed, and favourable or adverse is said in words.
final class MoneyTables {
    private final Setting setting;
    private final Budget budget;

    MoneyTables(Setting setting, Budget budget) {
        this.setting = setting;
        this.budget = budget;
    }

    TablesPage page() {
        var sections = new ArrayList<TablesPage.Section>();
        if (!budget.revenue().isEmpty()) {
            sections.add(
                    section(
                            "Revenue",
                            "Forecast for the year against the revised budget.",
                            revenue()));
        }
        if (!budget.capital().isEmpty()) {
            sections.add(
                    section(
                            "Capital",
                            "Forecast against the latest budget; slippage is kept apart.",
                            capital()));
        }
        if (!budget.savings().isEmpty()) {
            sections.add(
                    section(
                            "Savings",
                            "Planned savings are delivered, forecast or at risk.",
                            savings()));
        }
        return new TablesPage(
                setting.shell(Frame.Part.MONEY, "Money", null),
                setting.heading(
                        MoneyCells.period(budget, setting).label(),
                        "Money",
                        Frame.Part.MONEY.address(setting.council())),
                sections.isEmpty() ? null : "All figures are in thousands of pounds.",
                List.of(),
                sections,
                "There are no budget lines for this period.",
                downloads());
    }

    private List<Link> downloads() {
        var links = new ArrayList<Link>();
        if (!budget.revenue().isEmpty()) {
            links.add(download("Revenue (CSV)", "revenue.csv"));
        }
        if (!budget.capital().isEmpty()) {
            links.add(download("Capital (CSV)", "capital.csv"));
        }
        if (!budget.savings().isEmpty()) {
            links.add(download("Savings (CSV)", "savings.csv"));
        }
        if (!links.isEmpty()) {
            links.add(download("All of it (Excel)", "money.xlsx"));
        }
        return links;
    }

    private Link download(String words, String file) {
        return new Link(words, setting.keep("/" + setting.council().id() + "/downloads/" + file));
    }

    private static TablesPage.Section section(String title, String words, Table table) {
        return new TablesPage.Section(title, words, null, null, table, false);
    }

    private Table revenue() {
        var rows = new ArrayList<Row>();
        for (var line : budget.revenue()) {
            var own = budget.figures(line);
            rows.add(
                    row(
                            line.total(),
                            Cells.titled(
                                    Cells.anchor("revenue", line.id()),
                                    line.line(),
                                    line.comment() == null ? "" : line.comment(),
                                    List.of()),
                            MoneyCells.amount(own.original()),
                            MoneyCells.amount(own.revised()),
                            MoneyCells.amount(own.actual()),
                            MoneyCells.amount(own.forecast()),
                            MoneyCells.amount(own.variation().map(Variation::amount).orElse(null)),
                            MoneyCells.percent(own.variation()),
                            text(MoneyCells.favour(own.variation()))));
        }
        if (budget.revenue().stream().noneMatch(RevenueLine::total)) {
            var total = budget.revenueTotal();
            rows.add(
                    row(
                            true,
                            text("Total"),
                            MoneyCells.amount(total.original()),
                            MoneyCells.amount(total.revised()),
                            MoneyCells.amount(total.actual()),
                            MoneyCells.amount(total.forecast()),
                            MoneyCells.amount(
                                    total.variation().map(Variation::amount).orElse(null)),
                            MoneyCells.percent(total.variation()),
                            text(MoneyCells.favour(total.variation()))));
        }
        return table(
                "Revenue",
                rows,
                "Original budget",
                "Revised budget",
                "Actual to date",
                "Forecast",
                "Variance",
                "Variance %",
                "Which means");
    }

    private Table capital() {
        var rows = new ArrayList<Row>();
        for (var line : budget.capital()) {
            var own = budget.figures(line);
            rows.add(
                    row(
                            line.total(),
                            Cells.titled(
                                    Cells.anchor("capital", line.id()),
                                    line.line(),
                                    line.comment() == null ? "" : line.comment(),
                                    List.of()),
                            MoneyCells.amount(own.original()),
                            MoneyCells.amount(own.revisedBudget().orElse(null)),
                            MoneyCells.amount(own.slippage()),
                            MoneyCells.amount(own.latestBudget().orElse(null)),
                            MoneyCells.amount(own.forecast()),
                            MoneyCells.amount(own.variation().map(Variation::amount).orElse(null)),
                            MoneyCells.amount(own.slippageOut())));
        }
        return table(
                "Capital",
                rows,
                "Original budget",
                "Revised budget",
                "Slippage",
                "Latest budget",
                "Forecast",
                "Variance",
                "Slippage out");
    }

    private Table savings() {
        var rows = new ArrayList<Row>();
        for (var line : budget.savings()) {
            rows.add(
                    row(
                            false,
                            Cells.titled(
                                    Cells.anchor("saving", line.id()),
                                    line.title(),
                                    line.comment() == null ? "" : line.comment(),
                                    List.of()),
                            MoneyCells.amount(line.planned()),
                            MoneyCells.amount(line.delivered()),
                            MoneyCells.amount(line.forecast()),
                            MoneyCells.amount(line.atRiskAmber()),
                            MoneyCells.amount(line.atRiskRed())));
        }
        var total = MoneyCells.total(budget);
        rows.add(
                row(
                        true,
                        text("Total"),
                        MoneyCells.amount(total.planned()),
                        MoneyCells.amount(total.delivered()),
                        MoneyCells.amount(total.forecast()),
                        MoneyCells.amount(total.atRiskAmber()),
                        MoneyCells.amount(total.atRiskRed())));
        return table(
                "Savings",
                rows,
                "Planned",
                "Delivered",
                "Still forecast",
                "At risk, amber",
                "At risk, red");
    }

    private Table table(String name, List<Row> rows, String... headings) {
        var columns = new ArrayList<>(List.of(Column.text("Line")));
        for (var heading : headings) {
            columns.add(
                    heading.equals("Which means") ? Column.text(heading) : Column.number(heading));
        }
        return new Table(
                "%s, %s (%s)"
                        .formatted(
                                name, MoneyCells.period(budget, setting).label(), MoneyCells.UNIT),
                "s",
                columns,
                rows,
                true);
    }

    private static Row row(boolean total, Content... cells) {
        return new Row(List.of(cells), total);
    }
}
