package org.outturn.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Filter;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Framework;
import org.outturn.council.Unit;
import org.outturn.design.Checkboxes;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Option;
import org.outturn.design.Pagination;
import org.outturn.design.Select;
import org.outturn.design.Table;
import org.outturn.design.chart.Sparkline;
import org.outturn.listing.page.IndicatorsPage;
import org.outturn.quality.DataQuality;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.rating.Rating;
import org.outturn.site.Frame;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Way;

/// The list of indicators as its address asks for it.
final class IndicatorList {
    private static final int PER_PAGE = 25;

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
    IndicatorsPage page(Map<String, List<@Nullable Double>> trends) {
        var reading = query.read(framework, units);
        var found = found(reading);
        int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
        int page = Math.min(query.page(), pages);
        var shown = found.stream().skip((page - 1L) * PER_PAGE).limit(PER_PAGE).toList();
        return new IndicatorsPage(
                setting.shell(Frame.Part.INDICATORS, "Indicators", null),
                setting.heading(setting.period().label(), "Indicators", address),
                filters(),
                errors(reading),
                results(found.size(), page, pages),
                "Indicators, " + setting.period().label(),
                columns(),
                shown.stream().map(one -> row(one, trends)).toList(),
                pages == 1
                        ? null
                        : Pagination.of(page, pages, number -> query.paged(address, number)),
                downloads(),
                query.sorted("/" + setting.council().id() + "/present", query.sort()),
                DataQuality.address(setting));
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
        var order = order(query.sort().replace("-", ""));
        if (order != null) {
            found.sort(query.sort().startsWith("-") ? order.reversed() : order);
        }
        return found;
    }

    private static @Nullable Comparator<Assessed> order(String sort) {
        return switch (sort) {
            case "code" -> Comparator.comparing(one -> one.indicator().reference());
            case "title" ->
                    Comparator.comparing(
                            one -> one.indicator().title(), String.CASE_INSENSITIVE_ORDER);
            case "rating" ->
                    Comparator.comparingInt(one -> {
                        var rating = Looks.rating(one.verdict().outcome());
                        return rating == null ? Integer.MAX_VALUE : -rating.rank();
                    });
            case "direction" ->
                    Comparator.comparingInt(one -> {
                        var directions = one.verdict().directions();
                        var direction =
                                directions.isEmpty()
                                        ? null
                                        : Looks.direction(directions.getFirst());
                        return switch (direction) {
                            case WORSENING -> 0;
                            case SAME -> 1;
                            case IMPROVING -> 2;
                            case null -> 3;
                        };
                    });
            default -> null;
        };
    }

    private String results(int found, int page, int pages) {
        if (found == 0) {
            return "No indicator fits these filters.";
        }
        var number =
                query.isAny()
                        ? "%d of %s"
                                .formatted(
                                        found,
                                        Looks.count(
                                                scorecard.whole().size(),
                                                "indicator",
                                                "indicators"))
                        : Looks.count(found, "indicator", "indicators");
        return pages == 1 ? number : "%s, page %d of %d".formatted(number, page, pages);
    }

    private IndicatorsPage.Filters filters() {
        var ratings = new ArrayList<Option>();
        for (Rating rating : framework.ratings()) {
            ratings.add(option("rating", rating.id(), rating.name()));
        }
        ratings.add(option("rating", "none", "Not rated"));
        var directions = new ArrayList<Option>();
        for (var direction : Direction.values()) {
            directions.add(
                    option(
                            "direction",
                            direction.name().toLowerCase(java.util.Locale.ROOT),
                            setting.council().word(direction)));
        }
        directions.add(option("direction", "unknown", "Not known"));
        var more = new ArrayList<Select>();
        more.add(
                select(
                        "state",
                        java.util.Arrays.stream(State.values())
                                .map(state -> option("state", state.word(), state.title()))
                                .toList()));
        for (var kind : query.kinds()) {
            more.add(
                    select(
                            kind,
                            framework.groupings(kind).stream()
                                    .map(g -> option(kind, g.id(), g.name()))
                                    .toList()));
        }
        if (units.size() > 1) {
            more.add(
                    select(
                            "unit",
                            units.stream()
                                    .map(unit -> option("unit", unit.id(), indented(unit)))
                                    .toList()));
        }
        if (!scorecard.parts().isEmpty()) {
            more.add(
                    new Select(
                            Field.of(IndicatorQuery.HIDES, "Areas"),
                            List.of(
                                    new Option("", "All", !query.isOfHidden()),
                                    new Option("yes", "With poor areas", query.isOfHidden()))));
        }
        return new IndicatorsPage.Filters(
                address,
                query.value("period"),
                query.sort(),
                new Input(Field.of("q", "Search"), "search", "off", query.value("q")),
                new Checkboxes("rating", "Rating", ratings, true),
                new Checkboxes("direction", "Direction of travel", directions, true),
                more,
                setting.keep(address),
                query.isAny());
    }

    private String indented(Unit unit) {
        return unit.parent() == null ? unit.name() : "– " + unit.name();
    }

    private Option option(String key, String value, String text) {
        return new Option(value, text, query.values(key).contains(value));
    }

    private static Select select(String kind, List<Option> options) {
        var all = new ArrayList<Option>();
        all.add(new Option("", "All", false));
        all.addAll(options);
        return new Select(Field.of(kind, Looks.capital(kind)), all);
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

    private IndicatorsPage.Row row(Assessed one, Map<String, List<@Nullable Double>> trends) {
        var figure = one.figure();
        var covers = figure == null ? setting.period() : figure.observation().period();
        var mark = Looks.mark(one.verdict().outcome());
        List<@Nullable Double> values = trends.getOrDefault(one.indicator().id(), List.of());
        return new IndicatorsPage.Row(
                one.indicator().title(),
                setting.keep(Looks.href(setting.council(), one)),
                Looks.under(one),
                Looks.result(one),
                covers.equals(setting.period()) ? "" : Looks.tick(covers),
                one.target() == null && one.bestCutOff().isEmpty()
                        ? "–"
                        : Looks.targetOrCutOff(one),
                mark,
                Looks.ways(setting.council(), one).stream().filter(Way::isKnown).toList(),
                new Sparkline(
                        "Trend of " + one.indicator().title(),
                        values,
                        "The latest " + Looks.count(values.size(), "figure", "figures"),
                        mark));
    }
}
