package org.outturn.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Filter;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Framework;
import org.outturn.council.Unit;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Link;
import org.outturn.design.Paged;
import org.outturn.design.Table;
import org.outturn.design.chart.Sparkline;
import org.outturn.doubt.EarlierDoubts;
import org.outturn.listing.page.IndicatorsPage;
import org.outturn.quality.DataQuality;
import org.outturn.site.Frame;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Way;

/// The list of indicators as its address asks for it.
final class IndicatorList {
    private final Setting setting;
    private final Scorecard scorecard;
    private final Framework framework;
    private final List<Unit> units;
    private final IndicatorQuery query;
    private final String address;

    IndicatorList(
            Setting setting,
            Scorecard scorecard,
            Framework framework,
            List<Unit> units,
            IndicatorQuery query) {
        this.setting = setting;
        this.scorecard = scorecard;
        this.framework = framework;
        this.units = units;
        this.query = query;
        address = Frame.Part.INDICATORS.address(setting.council());
    }

    /// @param trends the latest figures of each indicator, oldest first
    /// @param doubts about the earlier figures that directions rest on
    IndicatorsPage page(Map<String, List<@Nullable Double>> trends, EarlierDoubts doubts) {
        var reading = query.read(framework, units);
        var found = found(reading);
        var paged = Paged.of(found, query.page());
        return new IndicatorsPage(
                setting.shell(Frame.Part.INDICATORS, "Indicators", null),
                setting.heading(setting.period().label(), "Indicators", address),
                new IndicatorFilters(setting, scorecard, framework, units, query).page(),
                errors(reading),
                paged.words(results(found.size())),
                "Indicators, " + setting.period().label(),
                columns(),
                paged.shown().stream().map(one -> row(one, trends, doubts)).toList(),
                paged.paging(number -> query.paged(address, number)),
                downloads(),
                query.sorted("/" + setting.council().id() + "/present", query.sort()),
                DataQuality.address(setting),
                setting.keep("/" + setting.council().id() + "/benchmarks"));
    }

    /// All of them, filtered and sorted.
    List<Assessed> found() {
        return found(query.read(framework, units));
    }

    private List<Assessed> found(Filter.Reading reading) {
        return switch (reading) {
            case Filter.Reading.Read(var filter) -> found(filter);
            case Filter.Reading.Refused _ -> List.of();
        };
    }

    /// The same list to take away, and one by one on a screen.
    private List<Link> downloads() {
        var council = "/" + setting.council().id();
        return List.of(
                new Link("CSV", query.sorted(council + "/downloads/indicators.csv", query.sort())),
                new Link(
                        "Excel",
                        query.sorted(council + "/downloads/indicators.xlsx", query.sort())));
    }

    private List<Assessed> found(Filter filter) {
        var found =
                new ArrayList<>(
                        scorecard.filter(filter).stream()
                                .filter(query::mentions)
                                .filter(one ->
                                        !query.isOfHidden() || !scorecard.hidden(one).isEmpty())
                                .filter(one ->
                                        State.find(query.state())
                                                .map(state -> state.is(one, setting.period()))
                                                .orElse(true))
                                .toList());
        var order = IndicatorOrder.by(query.sort().replace("-", ""));
        if (order != null) {
            found.sort(query.sort().startsWith("-") ? order.reversed() : order);
        }
        return found;
    }

    private String results(int found) {
        if (found == 0) {
            return "No indicator fits these filters.";
        }
        return query.isAny()
                ? "%d of %s"
                        .formatted(
                                found,
                                Looks.count(scorecard.whole().size(), "indicator", "indicators"))
                : Looks.count(found, "indicator", "indicators");
    }

    private static @Nullable ErrorSummary errors(Filter.Reading reading) {
        return switch (reading) {
            case Filter.Reading.Read _ -> null;
            case Filter.Reading.Refused(var problems) ->
                    ErrorSummary.of(
                            problems.stream()
                                    .map(problem -> new Link(problem.words(), "#filters"))
                                    .toList());
        };
    }

    private List<Table.Column> columns() {
        return List.of(
                Table.Column.text("Indicator").sorted(sort("title")),
                Table.Column.number("Result"),
                Table.Column.number("Target"),
                Table.Column.text("Rating").sorted(sort("rating")),
                Table.Column.text("Direction").sorted(sort("direction")),
                Table.Column.text("Trend"));
    }

    private Table.Sort sort(String key) {
        boolean up = query.sort().equals(key);
        boolean down = query.sort().equals("-" + key);
        return new Table.Sort(
                query.sorted(address, up ? "-" + key : key),
                up ? "ascending" : down ? "descending" : "none");
    }

    private IndicatorsPage.Row row(
            Assessed one, Map<String, List<@Nullable Double>> trends, EarlierDoubts doubts) {
        var figure = one.figure();
        var covers = figure == null ? setting.period() : figure.observation().period();
        var mark = Looks.mark(one.verdict().outcome());
        List<@Nullable Double> values = trends.getOrDefault(one.indicator().id(), List.of());
        return new IndicatorsPage.Row(
                one.indicator().title(),
                setting.keep(Looks.href(setting.council(), one)),
                Looks.under(one),
                Looks.result(one),
                covers.equals(setting.period()) ? "" : covers.shortLabel(),
                one.target() == null && one.bestCutOff().isEmpty()
                        ? "–"
                        : Looks.targetOrCutOff(one),
                mark,
                Looks.ways(setting.council(), one, doubts.of(one)).stream()
                        .filter(Way::isKnown)
                        .toList(),
                new Sparkline(
                        "Trend of " + one.indicator().title(),
                        values,
                        "The latest " + Looks.count(values.size(), "figure", "figures"),
                        mark));
    }
}
