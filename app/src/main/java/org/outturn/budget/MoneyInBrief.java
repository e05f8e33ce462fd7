package org.outturn.budget;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Unit;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.money.Budget;
import org.outturn.money.Saving;
import org.outturn.rules.money.Variation;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.site.Frame;
import org.outturn.viewing.Setting;
import org.outturn.viewing.UnitEntry;
import org.outturn.viewing.page.Entry;

/// What other pages show of the money: a line for each part of it, and the lines of a unit.
public record MoneyInBrief(Setting setting, Budget budget) {
    /// Nothing where there is no money.
    public @Nullable MoneySummary summary() {
        var parts = MoneyPart.of(budget);
        var period = MoneyPart.common(parts, budget);
        var rows = new ArrayList<Row>();
        budget.totalledRevenue()
                .ifPresent(all -> {
                    var total = all.total().figures();
                    rows.add(
                            brief(
                                    name(MoneyPart.REVENUE, period),
                                    all.decimals(),
                                    total.budget().orElse(null),
                                    total.forecast(),
                                    total.variation()));
                });
        budget.totalledCapital()
                .ifPresent(all -> {
                    var total = all.total().figures();
                    rows.add(
                            brief(
                                    name(MoneyPart.CAPITAL, period),
                                    all.decimals(),
                                    total.latestBudget().orElse(null),
                                    total.forecast(),
                                    total.variation()));
                });
        if (!budget.savings().isEmpty()) {
            rows.add(savings(name(MoneyPart.SAVINGS, period)));
        }
        return rows.isEmpty()
                ? null
                : new MoneySummary(
                        address(),
                        new Table(
                                "Money in brief%s (%s)"
                                        .formatted(
                                                period == null ? "" : ", " + period.label(),
                                                MoneyCells.UNIT),
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

    /// A part says of which period it is where not all are of one.
    ///
    /// @param common of all parts; null where they differ
    private String name(MoneyPart part, @Nullable Period common) {
        return common == null ? part.named(budget) : part.title();
    }

    private Row savings(String name) {
        var lines = budget.savings().stream().map(Saving::figures).toList();
        var cells = new MoneyCells(budget.decimalsOfSavings());
        var variance = org.outturn.rules.money.Saving.totalVariance(lines);
        return Row.of(
                text(name),
                cells.amount(MoneyCells.total(budget).planned()),
                cells.amount(org.outturn.rules.money.Saving.totalExpected(lines).orElse(null)),
                cells.amount(variance.orElse(null)),
                text(
                        Stream.concat(
                                        variance
                                                .map(gap -> favour(gap.rounded(cells.decimals())))
                                                .stream(),
                                        org.outturn.rules.money.Saving.totalAtRisk(lines)
                                                .filter(amount -> !amount.isZero())
                                                .map(amount -> cells.number(amount) + " at risk")
                                                .stream())
                                .collect(Collectors.joining(", "))));
    }

    /// @param variance what is expected beyond what was planned
    private static String favour(Quantity variance) {
        return variance.isZero() ? "As planned" : variance.signum() < 0 ? "Adverse" : "Favourable";
    }

    private static Row brief(
            String name,
            int decimals,
            @Nullable Quantity plan,
            @Nullable Quantity forecast,
            Optional<Variation> variation) {
        var cells = new MoneyCells(decimals);
        return Row.of(
                text(name),
                cells.amount(plan),
                cells.amount(forecast),
                cells.amount(variation),
                text(cells.favour(variation)));
    }

    /// Budget lines other than totals, then savings, each with its unit.
    public List<UnitEntry> entries(List<Unit> units) {
        return Stream.of(toldRevenue(), toldCapital(), toldSavings())
                .flatMap(Function.identity())
                .map(one -> one.entry(units, setting))
                .toList();
    }

    private Stream<Told> toldRevenue() {
        return budget.totalledRevenue().stream()
                .flatMap(all ->
                        all.lines().stream()
                                .map(one ->
                                        new Told(
                                                one.unit(),
                                                one.line(),
                                                MoneyPart.REVENUE.anchor(one.id()),
                                                new MoneyWords(all.decimals()).revenue(one))));
    }

    private Stream<Told> toldCapital() {
        return budget.totalledCapital().stream()
                .flatMap(all ->
                        all.lines().stream()
                                .map(one ->
                                        new Told(
                                                one.unit(),
                                                one.line(),
                                                MoneyPart.CAPITAL.anchor(one.id()),
                                                new MoneyWords(all.decimals()).capital(one))));
    }

    private Stream<Told> toldSavings() {
        var words = new MoneyWords(budget.decimalsOfSavings());
        return budget.savings().stream()
                .map(one ->
                        new Told(
                                one.unit(),
                                one.title(),
                                MoneyPart.SAVINGS.anchor(one.id()),
                                words.saving(one)));
    }

    /// A line in words.
    ///
    /// @param anchor where it stands on the page of money
    private record Told(@Nullable String unit, String title, String anchor, String words) {
        UnitEntry entry(List<Unit> units, Setting setting) {
            var money = Frame.Part.MONEY.address(setting.council());
            return new UnitEntry(
                    unit,
                    new Entry(
                            title,
                            setting.keep(money + "?line=" + anchor) + "#" + anchor,
                            Unit.find(unit, units).map(Unit::name).orElse(""),
                            null,
                            null,
                            words));
        }
    }

    private String address() {
        return setting.keep(Frame.Part.MONEY.address(setting.council()));
    }
}
