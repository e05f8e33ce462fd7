package org.outturn.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.commitment.RatedCommitment;
import org.outturn.council.Unit;
import org.outturn.dashboard.page.Entry;
import org.outturn.dashboard.page.IndicatorPage;
import org.outturn.money.Budget;
import org.outturn.recommendation.Tracked;
import org.outturn.site.Frame;

/// What else the unit of an indicator answers for: its risks, budget lines, savings and commitments, then those of the unit above it; and
/// what committees recommended on the indicator.
final class Linked {
    private static final int MOST = 6;

    private final Setting setting;
    private final List<Unit> units;
    private final String indicator;
    private final List<String> line;

    Linked(Setting setting, List<Unit> units, Assessed one) {
        this.setting = setting;
        this.units = units;
        indicator = one.indicator().id();
        line = line(one.unit());
    }

    /// The unit, and those above it.
    private List<String> line(@Nullable Unit unit) {
        var line = new ArrayList<String>();
        for (var next = unit; next != null && !line.contains(next.id()); ) {
            line.add(next.id());
            var parent = next.parent();
            next = find(parent).orElse(null);
        }
        return line;
    }

    private Optional<Unit> find(@Nullable String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    List<IndicatorPage.Linked> page(
            RiskTables risks,
            Budget budget,
            List<RatedCommitment> commitments,
            List<Tracked> recommendations) {
        return List.of(
                        new IndicatorPage.Linked("Risks", own(risks.entries(), Item::unit)),
                        new IndicatorPage.Linked("Money", money(budget)),
                        new IndicatorPage.Linked("Commitments", promised(commitments)),
                        new IndicatorPage.Linked(
                                "Scrutiny recommendations on this indicator",
                                new Recommended(setting, recommendations).on(indicator)))
                .stream()
                .filter(linked -> !linked.entries().isEmpty())
                .toList();
    }

    /// Something with the unit that it belongs to.
    record Item(@Nullable String unit, Entry entry) {}

    private List<Entry> own(
            List<Item> items, java.util.function.Function<Item, @Nullable String> unit) {
        return line.stream()
                .flatMap(id -> items.stream().filter(item -> id.equals(unit.apply(item))))
                .map(Item::entry)
                .limit(MOST)
                .toList();
    }

    private List<Entry> money(Budget budget) {
        var href = setting.keep(Frame.Part.MONEY.address(setting.council()));
        var items = new ArrayList<Item>();
        for (var one : budget.revenue()) {
            if (!one.total()) {
                items.add(
                        new Item(
                                one.unit(),
                                new Entry(
                                        one.line(),
                                        href + "#" + MoneyTables.anchor("revenue", one.id()),
                                        under(one.unit()),
                                        null,
                                        null,
                                        MoneyWords.revenue(one))));
            }
        }
        for (var one : budget.savings()) {
            items.add(
                    new Item(
                            one.unit(),
                            new Entry(
                                    one.title(),
                                    href + "#" + MoneyTables.anchor("saving", one.id()),
                                    under(one.unit()),
                                    null,
                                    null,
                                    MoneyWords.saving(one))));
        }
        return own(items, Item::unit);
    }

    private List<Entry> promised(List<RatedCommitment> commitments) {
        var href = setting.keep(Frame.Part.COMMITMENTS.address(setting.council()));
        return own(
                commitments.stream()
                        .map(rated -> {
                            var one = rated.commitment();
                            var due = one.due();
                            return new Item(
                                    one.unit(),
                                    new Entry(
                                            one.title(),
                                            href + "#commitment-" + one.id(),
                                            under(one.unit()),
                                            Looks.mark(rated.outcome()),
                                            null,
                                            due == null
                                                    ? Objects.requireNonNullElse(
                                                            one.commentary(), "")
                                                    : "Due "
                                                            + Looks.DAY.format(due)
                                                            + ". "
                                                            + Objects.requireNonNullElse(
                                                                    one.commentary(), "")));
                        })
                        .toList(),
                Item::unit);
    }

    private String under(@Nullable String unit) {
        return find(unit).map(Unit::name).orElse("");
    }
}
