package org.outturn.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.budget.MoneyInBrief;
import org.outturn.council.Unit;
import org.outturn.delivery.CommitmentsInBrief;
import org.outturn.indicator.page.IndicatorPage;
import org.outturn.recommendation.Tracked;
import org.outturn.register.RisksInBrief;
import org.outturn.scrutiny.Recommended;
import org.outturn.viewing.Setting;
import org.outturn.viewing.UnitEntry;
import org.outturn.viewing.page.Entry;

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
            next = Unit.find(parent, units).orElse(null);
        }
        return line;
    }

    List<IndicatorPage.Linked> page(
            RisksInBrief risks,
            MoneyInBrief money,
            CommitmentsInBrief commitments,
            List<Tracked> recommendations) {
        return List.of(
                        new IndicatorPage.Linked("Risks", own(risks.entries())),
                        new IndicatorPage.Linked("Money", own(money.entries(units))),
                        new IndicatorPage.Linked("Commitments", own(commitments.entries())),
                        new IndicatorPage.Linked(
                                "Scrutiny recommendations on this indicator",
                                new Recommended(setting, recommendations).on(indicator)))
                .stream()
                .filter(linked -> !linked.entries().isEmpty())
                .toList();
    }

    private List<Entry> own(List<UnitEntry> all) {
        return line.stream()
                .flatMap(id -> all.stream().filter(one -> id.equals(one.unit())))
                .map(UnitEntry::entry)
                .limit(MOST)
                .toList();
    }
}
