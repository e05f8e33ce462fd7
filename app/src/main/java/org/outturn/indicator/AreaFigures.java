package org.outturn.indicator;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.council.Council;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.design.chart.RankingChart;
import org.outturn.design.chart.SmallMultiples;
import org.outturn.indicator.page.IndicatorPage;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Quality;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Trend;

/// An indicator in one kind of area, best first: as a ranked list, as small multiples, and as a table.
///
/// @param areas those of one kind that have a figure
/// @param trends the latest figures of each area by its id, oldest first
record AreaFigures(
        Council council,
        Assessed whole,
        String kind,
        List<Assessed> areas,
        Map<String, List<@Nullable Double>> trends) {
    private static final int FEW = 3;
    private static final int MANY = 20;

    /// One for each kind of area, in the order of the council's areas.
    static List<AreaFigures> of(
            Council council,
            Assessed whole,
            List<Assessed> areas,
            Map<String, List<@Nullable Double>> trends) {
        var kinds = new LinkedHashMap<String, List<Assessed>>();
        for (var one : areas) {
            var area = one.area();
            if (area != null) {
                kinds.computeIfAbsent(area.kind(), _ -> new ArrayList<>()).add(one);
            }
        }
        return kinds.entrySet().stream()
                .map(kind -> of(council, whole, kind.getKey(), kind.getValue(), trends))
                .toList();
    }

    private static AreaFigures of(
            Council council,
            Assessed whole,
            String kind,
            List<Assessed> areas,
            Map<String, List<@Nullable Double>> trends) {
        boolean lower = whole.indicator().polarity() == Polarity.LOWER;
        Comparator<Assessed> byResult =
                Comparator.comparingDouble(area -> {
                    var result = area.result();
                    return result == null
                            ? Double.POSITIVE_INFINITY
                            : lower ? result.toDouble() : -result.toDouble();
                });
        return new AreaFigures(
                council, whole, kind, areas.stream().sorted(byResult).toList(), trends);
    }

    String title() {
        return "By " + kind.replace('-', ' ');
    }

    RankingChart ranking() {
        var result = whole.result();
        return new RankingChart(
                whole.indicator().title() + ", " + title().toLowerCase(java.util.Locale.UK),
                ranked().stream().map(AreaFigures::bar).toList(),
                result == null || isCount()
                        ? null
                        : new RankingChart.Average(
                                council.shortName(), result.toDouble(), Looks.result(whole)));
    }

    /// Of many areas, those that have a figure; of few, all.
    private List<Assessed> ranked() {
        var known = areas.stream().filter(area -> area.result() != null).toList();
        return areas.size() <= MANY || known.isEmpty() ? areas : known;
    }

    /// A count of the whole says nothing of one of its parts.
    private boolean isCount() {
        return whole.indicator().measure().kind() == Measure.Kind.COUNT;
    }

    private static RankingChart.Bar bar(Assessed area) {
        var result = area.result();
        var outcome = area.verdict().outcome();
        return new RankingChart.Bar(
                Looks.area(area),
                result == null ? null : result.toDouble(),
                Looks.result(area),
                false,
                Looks.rating(outcome) == null ? null : Looks.mark(outcome));
    }

    /// Those areas whose figures make a line; null where none has enough.
    @Nullable SmallMultiples multiples() {
        var drawn = areas.stream().filter(this::isLine).toList();
        if (drawn.stream().noneMatch(area -> known(area) >= FEW)) {
            return null;
        }
        var result = whole.result();
        return new SmallMultiples(
                whole.indicator().title()
                        + ", the latest figures "
                        + title().toLowerCase(java.util.Locale.UK),
                drawn.stream()
                        .map(area -> {
                            var outcome = area.verdict().outcome();
                            return new SmallMultiples.Panel(
                                    Looks.area(area),
                                    trend(area),
                                    Looks.result(area),
                                    Looks.rating(outcome) == null ? null : Looks.mark(outcome));
                        })
                        .toList(),
                result == null || isCount()
                        ? null
                        : new SmallMultiples.Reference(
                                council.shortName() + " now",
                                result.toDouble(),
                                Looks.result(whole)));
    }

    /// Whether two of its figures follow one another, so that there is something to draw.
    private boolean isLine(Assessed area) {
        var values = trend(area);
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1) != null && values.get(i) != null) {
                return true;
            }
        }
        return false;
    }

    private long known(Assessed area) {
        return trend(area).stream().filter(java.util.Objects::nonNull).count();
    }

    private List<@Nullable Double> trend(Assessed one) {
        var area = one.area();
        return area == null ? List.of() : trends.getOrDefault(area.id(), List.of());
    }

    Table table() {
        return new Table(
                "Figures " + title().toLowerCase(java.util.Locale.UK),
                "s",
                List.of(
                        Column.text("Area"),
                        Column.number("Result"),
                        Column.text("Period"),
                        Column.text("Rating")),
                areas.stream()
                        .map(area ->
                                Row.of(
                                        text(Looks.area(area)),
                                        text(Looks.result(area)),
                                        text(Looks.sentence(Trend.covers(area).label())),
                                        rating(Looks.mark(area.verdict().outcome()))))
                        .toList(),
                true);
    }

    /// Which areas the picture leaves out; and where a figure is withheld, by which rule.
    private String note() {
        int left = areas.size() - ranked().size();
        return left == 0
                ? withheld()
                : "%s no figure to draw; the table has all. %s"
                        .formatted(left == 1 ? "1 area has" : left + " areas have", withheld())
                        .strip();
    }

    private String withheld() {
        var disclosure = council.disclosure();
        return disclosure != null
                        && areas.stream()
                                .map(Assessed::figure)
                                .anyMatch(one ->
                                        one != null
                                                && one.observation().quality()
                                                        == Quality.SUPPRESSED)
                ? disclosure.words()
                : "";
    }

    /// @param words why the whole changed; empty for nothing
    IndicatorPage.Areas page(ChartLinks links, String words) {
        var multiples = multiples();
        return new IndicatorPage.Areas(
                title(),
                kind,
                words,
                note(),
                ranking(),
                links.of("areas-" + kind),
                multiples,
                multiples == null ? List.of() : links.picture("multiples-" + kind),
                table());
    }
}
