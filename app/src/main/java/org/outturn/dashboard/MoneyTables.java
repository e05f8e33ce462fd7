package org.outturn.dashboard;

import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.dashboard.page.HomePage;
import org.outturn.dashboard.page.TablesPage;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.money.Budget;
import org.outturn.money.RevenueLine;
import org.outturn.money.Saving;
import org.outturn.rules.money.Variation;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.site.Frame;

/// Revenue, capital and savings in thousands of pounds. Variances are computed, and favourable or adverse is said in words.
final class MoneyTables {
    private static final String UNIT = "£000";

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
                        period().label(), "Money", Frame.Part.MONEY.address(setting.council())),
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

    /// For the overview; nothing where there is no money.
    HomePage.@Nullable Money summary() {
        var rows = new ArrayList<Row>();
        if (!budget.revenue().isEmpty()) {
            var total = budget.revenueTotal();
            rows.add(
                    brief(
                            "Revenue",
                            total.budget().orElse(null),
                            total.forecast(),
                            total.variation()));
        }
        if (!budget.capital().isEmpty()) {
            var total = budget.capitalTotal();
            rows.add(
                    brief(
                            "Capital",
                            total.latestBudget().orElse(null),
                            total.forecast(),
                            total.variation()));
        }
        if (!budget.savings().isEmpty()) {
            var variance = org.outturn.rules.money.Saving.totalVariance(savingLines());
            rows.add(
                    Row.of(
                            text("Savings"),
                            amount(savingsTotal().planned()),
                            amount(
                                    org.outturn.rules.money.Saving.totalExpected(savingLines())
                                            .orElse(null)),
                            amount(variance.orElse(null)),
                            text(atRisk(variance.filter(gap -> gap.signum() < 0).isPresent()))));
        }
        return rows.isEmpty()
                ? null
                : new HomePage.Money(
                        setting.keep(Frame.Part.MONEY.address(setting.council())),
                        new Table(
                                "Money in brief, %s (%s)".formatted(period().label(), UNIT),
                                "s",
                                List.of(
                                        Column.text("Part"),
                                        Column.number("Budget or plan"),
                                        Column.number("Forecast"),
                                        Column.number("Variance"),
                                        Column.text("Which means")),
                                rows,
                                true));
    }

    private static Row brief(
            String name,
            @Nullable Quantity plan,
            @Nullable Quantity forecast,
            Optional<Variation> variation) {
        return Row.of(
                text(name),
                amount(plan),
                amount(forecast),
                amount(variation.map(Variation::amount).orElse(null)),
                text(favour(variation)));
    }

    private String atRisk(boolean isShort) {
        return org.outturn.rules.money.Saving.totalAtRisk(savingLines())
                .map(amount -> (isShort ? "Adverse, " : "") + number(amount) + " at risk")
                .orElse("");
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
                                    anchor("revenue", line.id()),
                                    line.line(),
                                    line.comment() == null ? "" : line.comment(),
                                    List.of()),
                            amount(own.original()),
                            amount(own.revised()),
                            amount(own.actual()),
                            amount(own.forecast()),
                            amount(own.variation().map(Variation::amount).orElse(null)),
                            percent(own.variation()),
                            text(favour(own.variation()))));
        }
        if (budget.revenue().stream().noneMatch(RevenueLine::total)) {
            var total = budget.revenueTotal();
            rows.add(
                    row(
                            true,
                            text("Total"),
                            amount(total.original()),
                            amount(total.revised()),
                            amount(total.actual()),
                            amount(total.forecast()),
                            amount(total.variation().map(Variation::amount).orElse(null)),
                            percent(total.variation()),
                            text(favour(total.variation()))));
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
                                    anchor("capital", line.id()),
                                    line.line(),
                                    line.comment() == null ? "" : line.comment(),
                                    List.of()),
                            amount(own.original()),
                            amount(own.revisedBudget().orElse(null)),
                            amount(own.slippage()),
                            amount(own.latestBudget().orElse(null)),
                            amount(own.forecast()),
                            amount(own.variation().map(Variation::amount).orElse(null)),
                            amount(own.slippageOut())));
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
                                    anchor("saving", line.id()),
                                    line.title(),
                                    line.comment() == null ? "" : line.comment(),
                                    List.of()),
                            amount(line.planned()),
                            amount(line.delivered()),
                            amount(line.forecast()),
                            amount(line.atRiskAmber()),
                            amount(line.atRiskRed())));
        }
        var total = savingsTotal();
        rows.add(
                row(
                        true,
                        text("Total"),
                        amount(total.planned()),
                        amount(total.delivered()),
                        amount(total.forecast()),
                        amount(total.atRiskAmber()),
                        amount(total.atRiskRed())));
        return table(
                "Savings",
                rows,
                "Planned",
                "Delivered",
                "Forecast",
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
                "%s, %s (%s)".formatted(name, period().label(), UNIT), "s", columns, rows, true);
    }

    private Period period() {
        return !budget.revenue().isEmpty()
                ? budget.revenue().getFirst().period()
                : !budget.capital().isEmpty()
                        ? budget.capital().getFirst().period()
                        : !budget.savings().isEmpty()
                                ? budget.savings().getFirst().period()
                                : setting.period();
    }

    /// Where a line stands on the page: `revenue-care`. Ids of revenue, capital and savings can be
    /// the same.
    static String anchor(String part, String id) {
        return part + "-" + id;
    }

    private static Row row(boolean total, Content... cells) {
        return new Row(List.of(cells), total);
    }

    private static Content amount(@Nullable Quantity amount) {
        return text(amount == null ? "–" : number(amount));
    }

    private static String number(Quantity amount) {
        return amount.shown(0).replace('-', '−');
    }

    private static Content percent(Optional<Variation> variation) {
        return text(
                variation
                        .map(Variation::percent)
                        .map(percent -> percent.shown(1).replace('-', '−') + "%")
                        .orElse("–"));
    }

    /// As the amount is shown: what rounds to nothing is on budget.
    private static String favour(Optional<Variation> variation) {
        return variation
                .map(own ->
                        own.amount().rounded(0).isZero()
                                ? Variation.Favour.ON_BUDGET
                                : own.favour())
                .map(favour -> Looks.capital(favour.words()))
                .orElse("");
    }

    private org.outturn.rules.money.Saving savingsTotal() {
        return org.outturn.rules.money.Saving.total("total", "Total", savingLines());
    }

    private List<org.outturn.rules.money.Saving> savingLines() {
        return budget.savings().stream().map(Saving::figures).toList();
    }
}
