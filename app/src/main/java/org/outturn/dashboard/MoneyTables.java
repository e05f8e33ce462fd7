package org.outturn.dashboard;

import static org.outturn.design.Components.text;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.outturn.dashboard.page.HomePage;
import org.outturn.dashboard.page.TablesPage;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.money.Budget;
import org.outturn.money.CapitalLine;
import org.outturn.money.RevenueLine;
import org.outturn.money.Saving;
import org.outturn.rules.money.Variation;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.site.Frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
        totals(budget.revenue(), RevenueLine::total, MoneyTables::revenueTotal)
                .ifPresent(total ->
                        rows.add(
                                brief(
                                        "Revenue",
                                        revised(total),
                                        total.forecast(),
                                        total.variation())));
        totals(budget.capital(), CapitalLine::total, MoneyTables::capitalTotal)
                .ifPresent(total ->
                        rows.add(
                                brief(
                                        "Capital",
                                        total.latestBudget().orElse(null),
                                        total.forecast(),
                                        total.variation())));
        if (!budget.savings().isEmpty()) {
            var total = savingsTotal();
            rows.add(
                    Row.of(
                            text("Savings"),
                            amount(total.planned()),
                            amount(total.accountedFor().orElse(null)),
                            text("–"),
                            text(atRisk(total))));
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

    private static String atRisk(org.outturn.rules.money.Saving total) {
        var amber = total.atRiskAmber();
        var red = total.atRiskRed();
        return amber == null || red == null ? "" : number(amber.plus(red)) + " at risk";
    }

    private static TablesPage.Section section(String title, String words, Table table) {
        return new TablesPage.Section(title, words, null, null, table, false);
    }

    private Table revenue() {
        var rows = new ArrayList<Row>();
        for (var line : budget.revenue()) {
            var own = rule(line);
            rows.add(
                    row(
                            line.total(),
                            Cells.titled(
                                    anchor("revenue", line.id()),
                                    line.line(),
                                    line.comment() == null ? "" : line.comment(),
                                    List.of()),
                            amount(line.original()),
                            amount(line.revised()),
                            amount(line.actual()),
                            amount(line.forecast()),
                            amount(own.variation().map(Variation::amount).orElse(null)),
                            percent(own.variation()),
                            text(favour(own.variation()))));
        }
        if (budget.revenue().stream().noneMatch(RevenueLine::total)) {
            var total = revenueTotal(budget.revenue());
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
            var own = rule(line);
            rows.add(
                    row(
                            line.total(),
                            Cells.titled(
                                    anchor("capital", line.id()),
                                    line.line(),
                                    line.comment() == null ? "" : line.comment(),
                                    List.of()),
                            amount(line.original()),
                            amount(own.revisedBudget().orElse(null)),
                            amount(line.slippage()),
                            amount(own.latestBudget().orElse(null)),
                            amount(line.forecast()),
                            amount(own.variation().map(Variation::amount).orElse(null)),
                            amount(line.slippageOut())));
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

    private static @Nullable Quantity revised(org.outturn.rules.money.RevenueLine line) {
        return line.revised() == null ? line.original() : line.revised();
    }

    /// The last stated total, or else the sum of the lines.
    private static <L, T> Optional<T> totals(
            List<L> lines, java.util.function.Predicate<L> total, Function<List<L>, T> sum) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var stated = lines.stream().filter(total).toList();
        return Optional.of(sum.apply(stated.isEmpty() ? lines : List.of(stated.getLast())));
    }

    private static org.outturn.rules.money.RevenueLine revenueTotal(List<RevenueLine> lines) {
        return org.outturn.rules.money.RevenueLine.total(
                "total", "Total", lines.stream().map(MoneyTables::rule).toList());
    }

    private static org.outturn.rules.money.CapitalLine capitalTotal(List<CapitalLine> lines) {
        return org.outturn.rules.money.CapitalLine.total(
                "total", "Total", lines.stream().map(MoneyTables::rule).toList());
    }

    private org.outturn.rules.money.Saving savingsTotal() {
        return org.outturn.rules.money.Saving.total(
                "total", "Total", budget.savings().stream().map(MoneyTables::rule).toList());
    }

    private static org.outturn.rules.money.RevenueLine rule(RevenueLine line) {
        return new org.outturn.rules.money.RevenueLine(
                line.id(),
                line.line(),
                line.original(),
                line.revised(),
                line.actual(),
                line.forecast());
    }

    private static org.outturn.rules.money.CapitalLine rule(CapitalLine line) {
        return new org.outturn.rules.money.CapitalLine(
                line.id(),
                line.line(),
                line.original(),
                line.slippageIn(),
                line.revised(),
                line.slippage(),
                line.latest(),
                line.forecast(),
                line.slippageOut());
    }

    private static org.outturn.rules.money.Saving rule(Saving line) {
        return new org.outturn.rules.money.Saving(
                line.id(),
                line.title(),
                line.planned(),
                line.delivered(),
                line.forecast(),
                line.atRiskAmber(),
                line.atRiskRed());
    }
}
