package org.outturn.budget;

import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Paged;
import org.outturn.design.Paging;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.money.Budget;
import org.outturn.money.CapitalLine;
import org.outturn.money.RevenueLine;
import org.outturn.money.Totalled;
import org.outturn.site.Frame;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.TablesPage;

/// Revenue, capital and savings in thousands of pounds. Variances are computed, and favourable or adverse is said in words.
final class MoneyTables {
    private final Setting setting;
    private final Budget budget;
    private final MoneyQuery query;

    MoneyTables(Setting setting, Budget budget, MoneyQuery query) {
        this.setting = setting;
        this.budget = budget;
        this.query = query;
    }

    TablesPage page() {
        var parts = MoneyPart.of(budget);
        var shown =
                parts.stream()
                        .filter(part -> query.part() == null || query.part() == part)
                        .toList();
        var period = MoneyPart.common(shown, budget);
        return new TablesPage(
                setting.shell(Frame.Part.MONEY, "Money", null),
                setting.heading(
                        (period == null ? setting.period() : period).label(),
                        "Money",
                        Frame.Part.MONEY.address(setting.council())),
                parts.isEmpty() ? null : "All figures are in thousands of pounds.",
                choices(parts),
                shown.stream().map(this::section).toList(),
                "There are no budget lines for this period.",
                downloads());
    }

    /// The parts that there are, each by itself.
    private List<TablesPage.Choice> choices(List<MoneyPart> parts) {
        if (parts.size() < 2) {
            return List.of();
        }
        var choices = new ArrayList<TablesPage.Choice>();
        int lines = parts.stream().mapToInt(part -> part.count(budget)).sum();
        choices.add(choice("All lines", lines, null));
        parts.forEach(part -> choices.add(choice(part.title(), part.count(budget), part)));
        return choices;
    }

    private TablesPage.Choice choice(String name, int lines, @Nullable MoneyPart part) {
        return new TablesPage.Choice(
                name, String.valueOf(lines), link(new MoneyQuery(part, 1)), query.part() == part);
    }

    private String link(MoneyQuery asked) {
        return setting.keep(asked.address(Frame.Part.MONEY.address(setting.council())));
    }

    /// Beside others a long part is told in brief.
    private TablesPage.Section section(MoneyPart part) {
        var all =
                switch (part) {
                    case REVENUE -> revenue(budget.totalledRevenue().orElseThrow());
                    case CAPITAL -> capital(budget.totalledCapital().orElseThrow());
                    case SAVINGS -> savings();
                };
        if (query.part() == part) {
            var paged = Paged.of(all.rows(), query.page());
            return section(
                    part,
                    "",
                    with(all, paged.shown()),
                    paged.paging(page -> link(new MoneyQuery(part, page))));
        }
        if (all.rows().size() <= MoneyQuery.LONG) {
            return section(part, "", all, null);
        }
        var rows = new ArrayList<>(all.rows().subList(0, MoneyQuery.BRIEF));
        long first = rows.stream().filter(row -> !row.total()).count();
        if (all.rows().getLast().total()) {
            rows.add(all.rows().getLast());
        }
        return section(
                part,
                " These are the first %d of %d lines%s."
                        .formatted(
                                first,
                                part.count(budget),
                                rows.size() > MoneyQuery.BRIEF ? ", and the total of all" : ""),
                with(all, rows),
                new Paging(
                        null,
                        new Link(
                                "Show all %d lines of %s"
                                        .formatted(
                                                part.count(budget),
                                                part.title().toLowerCase(Locale.UK)),
                                link(new MoneyQuery(part, 1)))));
    }

    private static Table with(Table table, List<Row> rows) {
        return new Table(
                table.caption(), table.captionSize(), table.columns(), rows, table.named());
    }

    private TablesPage.Section section(
            MoneyPart part, String more, Table table, @Nullable Paging paging) {
        var remarks =
                switch (part) {
                    case REVENUE -> budget.totalledRevenue().map(Totalled::remarks);
                    case CAPITAL -> budget.totalledCapital().map(Totalled::remarks);
                    case SAVINGS -> Optional.<List<String>>empty();
                };
        return new TablesPage.Section(
                part.title(),
                part.words() + more,
                null,
                null,
                table,
                false,
                paging,
                remarks.orElse(List.of()));
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

    private Table revenue(Totalled<RevenueLine> all) {
        var cells = new MoneyCells(all.decimals());
        return table(
                MoneyPart.REVENUE,
                all.rows().stream().map(line -> revenue(line, cells)).toList(),
                "Original budget",
                "Revised budget",
                "Actual to date",
                "Forecast",
                "Variance",
                "Variance %",
                "Which means");
    }

    private static Row revenue(RevenueLine line, MoneyCells cells) {
        var variation = line.figures().variation();
        return row(
                line.total(),
                named(Cells.anchor("revenue", line.id()), line.line(), line.comment()),
                cells.amount(line.original()),
                cells.amount(line.revised()),
                cells.amount(line.actual()),
                cells.amount(line.forecast()),
                cells.amount(variation),
                MoneyCells.percent(variation),
                text(cells.favour(variation)));
    }

    private Table capital(Totalled<CapitalLine> all) {
        var cells = new MoneyCells(all.decimals());
        return table(
                MoneyPart.CAPITAL,
                all.rows().stream().map(line -> capital(line, cells)).toList(),
                "Original budget",
                "Revised budget",
                "Slippage",
                "Latest budget",
                "Forecast",
                "Variance",
                "Which means",
                "Slippage carried forward");
    }

    private static Row capital(CapitalLine line, MoneyCells cells) {
        var own = line.figures();
        return row(
                line.total(),
                named(Cells.anchor("capital", line.id()), line.line(), line.comment()),
                cells.amount(own.original()),
                cells.amount(own.revisedBudget().orElse(null)),
                cells.amount(own.slippage()),
                cells.amount(own.latestBudget().orElse(null)),
                cells.amount(own.forecast()),
                cells.amount(own.variation()),
                text(cells.favour(own.variation())),
                cells.amount(own.slippageOut()));
    }

    private static Content named(String anchor, String name, @Nullable String comment) {
        return Cells.titled(anchor, name, comment == null ? "" : comment, List.of());
    }

    private Table savings() {
        var cells = new MoneyCells(budget.decimalsOfSavings());
        var rows = new ArrayList<Row>();
        for (var line : budget.savings()) {
            rows.add(
                    row(
                            false,
                            named(Cells.anchor("saving", line.id()), line.title(), line.comment()),
                            cells.amount(line.planned()),
                            cells.amount(line.delivered()),
                            cells.amount(line.forecast()),
                            cells.amount(line.atRiskAmber()),
                            cells.amount(line.atRiskRed())));
        }
        var total = MoneyCells.total(budget);
        rows.add(
                row(
                        true,
                        text("Total"),
                        cells.amount(total.planned()),
                        cells.amount(total.delivered()),
                        cells.amount(total.forecast()),
                        cells.amount(total.atRiskAmber()),
                        cells.amount(total.atRiskRed())));
        return table(
                MoneyPart.SAVINGS,
                rows,
                "Planned",
                "Delivered",
                "Still forecast",
                "At risk, amber",
                "At risk, red");
    }

    private Table table(MoneyPart part, List<Row> rows, String... headings) {
        var columns = new ArrayList<>(List.of(Column.text("Line")));
        for (var heading : headings) {
            columns.add(
                    heading.equals("Which means") ? Column.text(heading) : Column.number(heading));
        }
        return new Table(
                "%s (%s)".formatted(part.named(budget), MoneyCells.UNIT), "s", columns, rows, true);
    }

    private static Row row(boolean total, Content... cells) {
        return new Row(List.of(cells), total);
    }
}
