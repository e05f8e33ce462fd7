package org.outturn.dashboard;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Figure;
import org.outturn.dashboard.page.Headline;
import org.outturn.dashboard.page.IndicatorPage;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.design.chart.RankingChart;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.series.Observation;
import org.outturn.site.Frame;

/// One indicator in full.
final class IndicatorDetail {
    private static final List<String> KINDS =
            List.of(
                    "performance",
                    "action",
                    "timeframe",
                    "current-activity",
                    "future-activity",
                    "development",
                    "insight",
                    "benchmark",
                    "data");

    private final Setting setting;
    private final Framework framework;
    private final Assessed one;

    IndicatorDetail(Setting setting, Framework framework, Assessed one) {
        this.setting = setting;
        this.framework = framework;
        this.one = one;
    }

    /// @param history of the whole council, oldest first
    /// @param areas the same indicator in each area that has a figure for the period
    /// @param revisions of the figure shown, oldest first
    IndicatorPage page(List<Assessed> history, List<Assessed> areas, List<Figure> revisions) {
        var title = one.indicator().title();
        return new IndicatorPage(
                setting.shell(Frame.Part.INDICATORS, title, title),
                setting.heading(Looks.under(one), title, Looks.href(setting.council(), one)),
                Looks.mark(one.verdict().outcome()),
                headlines(),
                Trend.chart(title, history),
                figures(history),
                one.verdict().steps(),
                Looks.ways(setting.council(), one),
                commentary(),
                areas.isEmpty() ? null : areas(areas),
                benchmarks(),
                stated(),
                revisions.size() < 2 ? null : revisions(revisions),
                Definition.of(one, framework));
    }

    private List<Headline> headlines() {
        var headlines = new ArrayList<Headline>();
        headlines.add(
                new Headline(
                        "Result", Looks.result(one), Trend.covers(one).label() + parts(), null));
        var planned = one.target();
        headlines.add(
                new Headline(
                        "Target",
                        Looks.target(one),
                        planned == null ? "" : planned.period().label() + tiers(),
                        null));
        var variance = one.verdict().variance();
        if (variance != null) {
            var words = variance.words(one.indicator().measure(), 1);
            int space = words.indexOf("% ") + 1;
            headlines.add(
                    new Headline(
                            "Variance",
                            Looks.capital(space > 0 ? words.substring(0, space) : words),
                            space > 0 ? words.substring(space).strip() : "",
                            null));
        }
        var forecast = one.verdict().forecast();
        if (forecast != null) {
            var outcome = one.verdict().forecastOutcome();
            headlines.add(
                    new Headline(
                            "Forecast outturn",
                            Looks.result(one, forecast.value()),
                            outcome instanceof Outcome.Rated rated
                                    ? "would be " + rated.words()
                                    : "for the whole year",
                            null));
        }
        return headlines;
    }

    private String tiers() {
        return one.target() != null
                        && one.target().target()
                                instanceof org.outturn.rules.series.Target.Tiers tiers
                ? (tiers.minimum() == null
                                ? ""
                                : ", minimum "
                                        + one.indicator().measure().shownExactly(tiers.minimum()))
                        + (tiers.aspirational() == null
                                ? ""
                                : ", aspirational "
                                        + one.indicator()
                                                .measure()
                                                .shownExactly(tiers.aspirational()))
                : "";
    }

    private String parts() {
        var figure = one.figure();
        var words = figure == null ? "" : parts(figure.observation());
        return words.isEmpty() ? "" : ": " + words;
    }

    private static String parts(Observation observation) {
        var numerator = observation.numerator();
        var denominator = observation.denominator();
        return numerator == null || denominator == null
                ? ""
                : number(numerator) + " of " + number(denominator);
    }

    private static String number(org.outturn.rules.quantity.Quantity quantity) {
        return quantity.shown(Math.clamp(quantity.value().scale(), 0, 2));
    }

    private Table figures(List<Assessed> history) {
        boolean parts =
                history.stream()
                        .anyMatch(past ->
                                past.figure() != null && past.figure().observation().hasParts());
        var columns = new ArrayList<>(List.of(Column.text("Period")));
        if (parts) {
            columns.add(Column.number("Numerator"));
            columns.add(Column.number("Denominator"));
        }
        columns.addAll(
                List.of(
                        Column.number("Result"),
                        Column.number("Target"),
                        Column.text("Rating"),
                        Column.text("Direction")));
        return new Table(
                "Figures behind the chart",
                "s",
                columns,
                history.reversed().stream().map(past -> figureRow(past, parts)).toList(),
                true);
    }

    private Row figureRow(Assessed past, boolean parts) {
        var figure = past.figure();
        var cells = new ArrayList<Content>();
        cells.add(text(Trend.covers(past).label()));
        if (parts) {
            var numerator = figure == null ? null : figure.observation().numerator();
            var denominator = figure == null ? null : figure.observation().denominator();
            cells.add(text(numerator == null ? "–" : number(numerator)));
            cells.add(text(denominator == null ? "–" : number(denominator)));
        }
        cells.add(
                text(
                        Looks.result(past)
                                + (figure != null && figure.revision() > 1 ? " (revised)" : "")));
        cells.add(text(past.target() == null ? "–" : Looks.target(past)));
        cells.add(rating(Looks.mark(past.verdict().outcome())));
        var ways = Looks.ways(setting.council(), past);
        cells.add(
                text(
                        ways.isEmpty()
                                ? "–"
                                : ways.getFirst().arrow() + " " + ways.getFirst().word()));
        return new Row(cells, false);
    }

    private List<IndicatorPage.Said> commentary() {
        return one.words().entrySet().stream()
                .sorted(Comparator.comparingInt(said -> place(said.getKey())))
                .map(said -> {
                    var words = said.getValue();
                    var title =
                            setting.council()
                                    .commentaryWords()
                                    .getOrDefault(said.getKey(), Looks.capital(said.getKey()));
                    var by = words.by() == null ? "" : words.by() + ", ";
                    return new IndicatorPage.Said(
                            title, by + words.period().label(), Markdown.html(words.markdown()));
                })
                .toList();
    }

    private static int place(String kind) {
        int place = KINDS.indexOf(kind);
        return place < 0 ? KINDS.size() : place;
    }

    private IndicatorPage.Areas areas(List<Assessed> areas) {
        boolean lower = one.indicator().polarity() == org.outturn.rules.series.Polarity.LOWER;
        Comparator<Assessed> byResult =
                Comparator.comparingDouble(area -> {
                    var result = area.result();
                    return result == null
                            ? Double.POSITIVE_INFINITY
                            : lower ? result.toDouble() : -result.toDouble();
                });
        var sorted = areas.stream().sorted(byResult).toList();
        var whole = one.result();
        var chart =
                new RankingChart(
                        one.indicator().title() + ", by area",
                        sorted.stream().map(IndicatorDetail::bar).toList(),
                        whole == null
                                ? null
                                : new RankingChart.Average(
                                        setting.council().shortName(),
                                        whole.toDouble(),
                                        Looks.result(one)));
        var table =
                new Table(
                        "Figures by area",
                        "s",
                        List.of(
                                Column.text("Area"),
                                Column.number("Result"),
                                Column.text("Period"),
                                Column.text("Rating")),
                        sorted.stream()
                                .map(area ->
                                        Row.of(
                                                text(name(area)),
                                                text(Looks.result(area)),
                                                text(Trend.covers(area).label()),
                                                rating(Looks.mark(area.verdict().outcome()))))
                                .toList(),
                        true);
        return new IndicatorPage.Areas("By area", chart, table);
    }

    private static RankingChart.Bar bar(Assessed area) {
        var result = area.result();
        var outcome = area.verdict().outcome();
        return new RankingChart.Bar(
                name(area),
                result == null ? null : result.toDouble(),
                Looks.result(area),
                false,
                Looks.rating(outcome) == null ? null : Looks.mark(outcome));
    }

    private static String name(Assessed area) {
        var place = area.area();
        return place == null ? "Whole council" : place.name();
    }

    private @Nullable Table benchmarks() {
        var benchmark = one.benchmark();
        if (benchmark == null) {
            return null;
        }
        var measure = one.indicator().measure();
        var average = benchmark.average();
        return new Table(
                "Compared with others, " + benchmark.period().label(),
                "s",
                List.of(
                        Column.text("Compared with"),
                        Column.number("Average"),
                        Column.number("Rank")),
                List.of(
                        Row.of(
                                text(benchmark.of()),
                                text(
                                        average == null
                                                ? "–"
                                                : measure.shown(average, benchmark.decimals())),
                                text(rank(benchmark.rank(), benchmark.count(), benchmark.tied())))),
                true);
    }

    private static String rank(
            @Nullable Integer rank, @Nullable Integer count, @Nullable Boolean tied) {
        return rank == null
                ? "–"
                : rank
                        + (count == null ? "" : "/" + count)
                        + (Boolean.TRUE.equals(tied) ? " (=)" : "");
    }

    private @Nullable Table stated() {
        if (one.stated().isEmpty()) {
            return null;
        }
        return new Table(
                "As the paper states it",
                "s",
                List.of(Column.text("What"), Column.text("Printed")),
                one.stated().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(said ->
                                Row.of(text(Looks.capital(said.getKey())), text(said.getValue())))
                        .toList(),
                true);
    }

    private Table revisions(List<Figure> revisions) {
        var measure = one.indicator().measure();
        return new Table(
                "Revisions of this figure",
                "s",
                List.of(
                        Column.text("Recorded"),
                        Column.number("Result"),
                        Column.text("By"),
                        Column.text("Note")),
                revisions.reversed().stream()
                        .map(figure ->
                                Row.of(
                                        text(
                                                Looks.DAY.format(
                                                        figure.recordedAt()
                                                                .atZone(
                                                                        java.time.ZoneId.of(
                                                                                "Europe/London")))),
                                        text(
                                                figure.observation()
                                                        .result(measure)
                                                        .map(result -> Looks.result(one, result))
                                                        .orElse("–")),
                                        text(figure.recordedBy()),
                                        text(figure.note() == null ? "" : figure.note())))
                        .toList(),
                true);
    }
}
