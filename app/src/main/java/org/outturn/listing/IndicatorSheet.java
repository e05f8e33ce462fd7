package org.outturn.listing;

import java.util.ArrayList;
import java.util.List;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Framework;
import org.outturn.document.Table;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Sheet;
import org.outturn.viewing.Trend;

/// The list of indicators to take away, as it is filtered and sorted on the page, with more columns than a page has room for.
record IndicatorSheet(Setting setting, Framework framework) {
    Table table(List<Assessed> found) {
        var columns =
                new ArrayList<>(
                        List.of(
                                Sheet.words("Code", 8),
                                Sheet.words("Indicator", 44),
                                Sheet.words("Unit", 24),
                                Sheet.words("Period", 14),
                                Sheet.figure("Numerator"),
                                Sheet.figure("Denominator"),
                                Sheet.figure("Result"),
                                Sheet.words("Target", 12),
                                Sheet.words("Rating", 14),
                                Sheet.words("Rating before", 14),
                                Sheet.words("Direction", 14),
                                Sheet.words("Direction on", 14),
                                Sheet.figure("Forecast outturn"),
                                Sheet.words("Rating of the forecast", 14)));
        framework
                .kindsOfGrouping()
                .forEach(kind -> columns.add(Sheet.words(Looks.capital(kind), 20)));
        return new Table(
                "Indicators, " + setting.period().label(),
                columns,
                1,
                found.stream().map(this::row).toList(),
                List.of());
    }

    private Table.Row row(Assessed one) {
        var figure = one.figure();
        var observation = figure == null ? null : figure.observation();
        var unit = one.unit();
        var before = one.previousRating();
        var ways = Looks.ways(setting.council(), one);
        var forecast = one.verdict().forecast();
        var outcome = one.verdict().forecastOutcome();
        var cells =
                new ArrayList<>(
                        List.of(
                                Sheet.cell(one.indicator().reference()),
                                Sheet.cell(one.indicator().title()),
                                Sheet.cell(unit == null ? "" : unit.name()),
                                Sheet.cell(Trend.covers(one).label()),
                                Sheet.part(observation == null ? null : observation.numerator()),
                                Sheet.part(observation == null ? null : observation.denominator()),
                                Sheet.result(one),
                                Sheet.target(one),
                                Sheet.cell(Looks.mark(one.verdict().outcome()).word()),
                                Sheet.cell(before == null ? "" : before.name()),
                                Sheet.cell(ways.isEmpty() ? "" : ways.getFirst().word()),
                                Sheet.cell(ways.isEmpty() ? "" : ways.getFirst().against()),
                                Sheet.cell(
                                        one.indicator().measure(),
                                        forecast == null ? null : forecast.value(),
                                        one.decimals()),
                                Sheet.cell(outcome == null ? "" : Looks.mark(outcome).word())));
        for (var kind : framework.kindsOfGrouping()) {
            var id = one.indicator().groupings().get(kind);
            cells.add(
                    Sheet.cell(
                            id == null
                                    ? ""
                                    : framework.grouping(kind, id).map(g -> g.name()).orElse(id)));
        }
        return new Table.Row(cells, false);
    }
}
