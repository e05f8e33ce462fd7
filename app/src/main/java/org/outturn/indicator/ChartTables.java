package org.outturn.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.collection.Figure;
import org.outturn.document.Table;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.variation.Chance;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Sheet;
import org.outturn.viewing.Trend;

/// The figures behind the charts of an indicator, to take away.
final class ChartTables {
    private ChartTables() {}

    /// Every period of the chart, oldest first, with the limits and what stands out.
    static Table trend(Trend trend, Assessed one) {
        var chance = trend.chance().orElse(null);
        var rows = new ArrayList<Table.Row>();
        for (var period : trend.periods()) {
            rows.add(new Table.Row(row(trend, one, chance, period), false));
        }
        return new Table(
                trend.title() + ", trend",
                List.of(
                        Sheet.words("Period", 14),
                        Sheet.figure("Numerator"),
                        Sheet.figure("Denominator"),
                        Sheet.figure("Result"),
                        Sheet.words("Target", 14),
                        Sheet.words("Rating", 14),
                        Sheet.words("Quality", 14),
                        Sheet.figure("Mean"),
                        Sheet.figure("Lower limit"),
                        Sheet.figure("Upper limit"),
                        Sheet.words("What stands out", 30)),
                0,
                rows,
                List.of());
    }

    private static List<Table.Cell> row(
            Trend trend, Assessed one, @Nullable Chance chance, Period period) {
        var past = trend.at(period);
        var figure = past == null ? null : past.figure();
        var observation = figure == null ? null : figure.observation();
        var limits = chance == null ? null : chance.limits(period);
        return List.of(
                Sheet.cell(period.label()),
                Sheet.part(observation == null ? null : observation.numerator()),
                Sheet.part(observation == null ? null : observation.denominator()),
                past == null ? Sheet.cell("no figure") : Sheet.result(past),
                past == null ? Sheet.cell("") : Sheet.target(past),
                Sheet.cell(past == null ? "" : Looks.mark(past.verdict().outcome()).word()),
                Sheet.cell(observation == null ? "" : observation.quality().word()),
                limit(one, limits == null ? null : limits.mean()),
                limit(one, limits == null ? null : limits.lower()),
                limit(one, limits == null ? null : limits.upper()),
                Sheet.cell(chance == null ? "" : chance.why(period)));
    }

    private static Table.Cell limit(Assessed one, @Nullable Double value) {
        return value == null
                ? Sheet.cell("")
                : Sheet.cell(
                        one.indicator().measure(),
                        Quantity.of(java.math.BigDecimal.valueOf(value)),
                        one.indicator().measure().decimals() + 1);
    }

    /// Best first.
    static Table areas(AreaFigures figures) {
        return new Table(
                figures.whole().indicator().title() + ", " + figures.title(),
                List.of(
                        Sheet.words("Area", 24),
                        Sheet.words("Period", 14),
                        Sheet.figure("Numerator"),
                        Sheet.figure("Denominator"),
                        Sheet.figure("Result"),
                        Sheet.words("Rating", 16)),
                0,
                figures.areas().stream().map(ChartTables::areaRow).toList(),
                List.of());
    }

    private static Table.Row areaRow(Assessed area) {
        Figure figure = area.figure();
        var observation = figure == null ? null : figure.observation();
        return Table.Row.of(
                Sheet.cell(Looks.area(area)),
                Sheet.cell(Trend.covers(area).label()),
                Sheet.part(observation == null ? null : observation.numerator()),
                Sheet.part(observation == null ? null : observation.denominator()),
                Sheet.result(area),
                Sheet.cell(Looks.mark(area.verdict().outcome()).word()));
    }
}
