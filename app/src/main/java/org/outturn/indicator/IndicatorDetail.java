package org.outturn.indicator;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.ChangeOfMix;
import org.outturn.catalogue.Framework;
import org.outturn.derivation.Origin;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.indicator.page.IndicatorPage;
import org.outturn.quality.DataQuality;
import org.outturn.rules.combine.Hidden;
import org.outturn.rules.doubt.Doubt;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.series.Observation;
import org.outturn.site.Frame;
import org.outturn.viewing.Chance;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Markdown;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Trend;
import org.outturn.viewing.page.Headline;

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
    /// @param areas the same indicator in each kind of area that has figures
    /// @param compared where it stands in a benchmark set; null where none is set against it
    /// @param revisions of its figures or of those that they follow from; null where there are none
    /// @param origin of a figure that nobody gave
    /// @param mixes by kind of area
    IndicatorPage page(
            List<Assessed> history,
            List<AreaFigures> areas,
            @Nullable Table revisions,
            @Nullable Content compared,
            List<IndicatorPage.Linked> linked,
            Optional<Origin> origin,
            List<Hidden> hidden,
            Map<String, ChangeOfMix> mixes,
            List<Doubt> doubts,
            Definition definition) {
        var title = one.indicator().title();
        var trend = Trend.of(title, history);
        var chance = Chance.of(trend);
        var links = new ChartLinks(setting, one);
        return new IndicatorPage(
                setting.shell(Frame.Part.INDICATORS, title, title),
                setting.heading(Looks.under(one), title, Looks.href(setting.council(), one)),
                Looks.mark(one.verdict().outcome()),
                chance.flatMap(Chance::sentence).orElse(""),
                hidden.stream().map(Hidden::words).toList(),
                headlines(),
                new WorkingOut(setting, framework, one).page(origin),
                trend.chart(one),
                links.of("trend"),
                chance.map(Chance::signals).orElse(List.of()),
                figures(history),
                new YearEnd(framework, one, history).page(),
                one.verdict().steps(),
                Looks.ways(setting.council(), one),
                commentary(),
                areas.stream()
                        .map(area ->
                                area.page(
                                        links,
                                        MixWords.of(
                                                setting.council().shortName(),
                                                one.indicator().measure(),
                                                area.kind(),
                                                mixes.get(area.kind()))))
                        .toList(),
                compared == null ? benchmarks() : null,
                compared,
                stated(),
                revisions,
                linked,
                definition.page(),
                new DataQuality(one, trend, history, doubts).list(),
                new Link(
                        "All doubts about the figures of this period",
                        DataQuality.address(setting)));
    }

    private List<Headline> headlines() {
        var headlines = new ArrayList<Headline>();
        headlines.add(
                new Headline(
                        "Result",
                        Looks.result(one),
                        Looks.sentence(Trend.covers(one).label()) + parts(),
                        null));
        var planned = one.target();
        headlines.add(
                new Headline(
                        "Target",
                        Looks.targetOrCutOff(one),
                        planned == null
                                ? cutOff()
                                : Looks.sentence(planned.period().label()) + tiers(),
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
                            "#year-end"));
        }
        return headlines;
    }

    private String cutOff() {
        return one.bestCutOff().map(best -> "the cut-off for " + best.rating().name()).orElse("");
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
        cells.add(text(Looks.sentence(Trend.covers(past).label())));
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
        cells.add(
                text(
                        past.target() == null && past.bestCutOff().isEmpty()
                                ? "–"
                                : Looks.targetOrCutOff(past)));
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
                            // Not a second time beneath the heading of the section.
                            title.equals("Commentary") ? "" : title,
                            by + words.period().label(),
                            Markdown.html(words.markdown()));
                })
                .toList();
    }

    private static int place(String kind) {
        int place = KINDS.indexOf(kind);
        return place < 0 ? KINDS.size() : place;
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
}
