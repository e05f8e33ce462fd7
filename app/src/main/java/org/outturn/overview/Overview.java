package org.outturn.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.outturn.area.AreasInBrief;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Filter;
import org.outturn.assessment.Scorecard;
import org.outturn.budget.MoneySummary;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.council.Unit;
import org.outturn.design.Link;
import org.outturn.listing.IndicatorQuery;
import org.outturn.listing.State;
import org.outturn.overview.page.HomePage;
import org.outturn.overview.page.HomePage.News;
import org.outturn.register.RiskSummary;
import org.outturn.rules.rating.Rating;
import org.outturn.site.Frame;
import org.outturn.viewing.Counting;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Bar;
import org.outturn.viewing.page.Entry;

/// A council at a glance: what is poor, what moved, what is forecast to miss, what has not come in.
final class Overview {
    private static final int SHOWN = 6;
    private static final int YEAR = 12;

    private final Setting setting;
    private final Scorecard scorecard;
    private final Framework framework;
    private final List<Unit> units;
    private final Counting counting;
    private final AreasInBrief areas;

    /// What is counted: a measure and its variants are one, as in reports.
    private final List<Assessed> counted;

    Overview(
            Setting setting,
            Scorecard scorecard,
            Framework framework,
            List<Unit> units,
            List<Area> areas) {
        this.setting = setting;
        this.scorecard = scorecard;
        this.framework = framework;
        this.units = units;
        counting = new Counting(framework.ratings(), setting);
        this.areas = new AreasInBrief(setting, framework, areas, scorecard);
        counted = scorecard.counted(Filter.ALL);
    }

    /// @param compared how many indicators are set beside other areas
    HomePage page(
            int compared,
            @Nullable RiskSummary risks,
            @Nullable MoneySummary money,
            @Nullable Bar commitments) {
        var council = setting.council();
        return new HomePage(
                setting.shell(Frame.Part.OVERVIEW, "Overview", null),
                setting.heading(
                        setting.period().label(),
                        "Performance at a glance",
                        Frame.Part.OVERVIEW.address(council)),
                freshness(),
                new Headlines(setting, framework.ratings(), counted).list(),
                counting.bar("All indicators", counted, ""),
                compared == 0
                        ? null
                        : new Link(
                                "%s set beside other areas"
                                        .formatted(
                                                Looks.count(compared, "indicator", "indicators")),
                                setting.keep("/" + council.id() + "/benchmarks")),
                news(),
                new GroupBars(setting, framework, units, areas, counted).groups(),
                risks,
                money,
                commitments);
    }

    /// What areas hide is asked only where there are figures of areas.
    private List<News> news() {
        var news = new ArrayList<>(List.of(poor(), moved(), forecast(), missing()));
        if (!scorecard.parts().isEmpty()) {
            news.add(1, hidden());
        }
        return news;
    }

    private News hidden() {
        var parts = new HiddenParts(scorecard);
        return news(
                "hidden",
                "Hidden by the whole",
                "poor somewhere, although %s is not".formatted(setting.council().shortName()),
                parts.wholes().stream().map(one -> entry(one, null, parts.words(one))).toList(),
                "No whole that is not poor hides a part that is.",
                list(IndicatorQuery.HIDES + "=yes"));
    }

    private String freshness() {
        var latest =
                scorecard.whole().stream()
                        .map(Assessed::figure)
                        .filter(Objects::nonNull)
                        .map(Figure::received)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
        return latest.map(day -> "The latest figure came in on " + Looks.DAY.format(day) + ". ")
                        .orElseGet(this::source)
                + "For each indicator the latest figure of the financial year counts."
                + variants();
    }

    /// Said where there are fewer measures than indicators.
    private String variants() {
        int all = scorecard.whole().size();
        return counted.size() == all
                ? ""
                : " %d indicators are %s: a measure and its variants count once."
                        .formatted(all, Looks.count(counted.size(), "measure", "measures"));
    }

    /// Where figures without a day of their own were taken from.
    private String source() {
        var source = setting.council().source();
        if (source == null || source.title() == null) {
            return "";
        }
        var day = source.date();
        return "Figures as published in "
                + source.title()
                + (day == null ? "" : ", " + Looks.DAY.format(day))
                + ". ";
    }

    private News poor() {
        var poor = all(Headlines::isPoor);
        return news(
                "attention",
                "Needs attention",
                Looks.count(poor.size(), "indicator", "indicators"),
                poor.stream().map(one -> entry(one, null, standing(one))).toList(),
                "Nothing has the worst rating.",
                list(Headlines.poorFilter(framework.ratings())));
    }

    private News moved() {
        var moved = new ArrayList<>(all(one -> State.movement(one) != 0));
        moved.sort(Comparator.comparingInt((Assessed one) -> -State.movement(one)));
        return news(
                "changed",
                "What changed",
                "ratings that moved since each indicator's own figure before",
                moved.stream().map(one -> entry(one, one.previousRating(), standing(one))).toList(),
                all(one -> one.previousRating() != null).isEmpty()
                        ? "There is no earlier figure to compare with."
                        : "No rating has moved since the figure before.",
                list("state=" + State.RATING_MOVED.word()),
                new Link(
                        "Compare with a period or the last meeting",
                        setting.keep("/" + setting.council().id() + "/changes")));
    }

    private News forecast() {
        var missing = all(one -> State.FORECAST_TO_MISS.is(one, setting.period()));
        return news(
                "forecast",
                "Forecast to miss",
                "by what the year end is expected to be",
                missing.stream().map(this::forecastEntry).toList(),
                nothingMissed(),
                list("state=" + State.FORECAST_TO_MISS.word()));
    }

    private String nothingMissed() {
        if (setting.period().monthsOfYearGone() == YEAR) {
            return "The year is over: its ratings say which targets were missed.";
        }
        if (all(State::isForecast).isEmpty()) {
            return "No forecast that can be set against a target says more than that the latest figure stays as it is.";
        }
        return "Nothing is forecast to miss its target for the year.";
    }

    private Entry forecastEntry(Assessed one) {
        var outcome = one.verdict().forecastOutcome();
        return new Entry(
                one.indicator().title(),
                setting.keep(Looks.href(setting.council(), one)),
                Looks.under(one),
                outcome == null ? null : Looks.mark(outcome),
                new Entry.Turn(Looks.mark(one.verdict().outcome()), true),
                outcome == null ? "" : outcome.reason());
    }

    private News missing() {
        var late = all(one -> State.MISSING_OR_LATE.is(one, setting.period()));
        return news(
                "missing",
                "Missing or late",
                Looks.count(late.size(), "indicator", "indicators"),
                late.stream().map(one -> entry(one, null, absence(one))).toList(),
                "Every figure that is due has come in.",
                list("state=" + State.MISSING_OR_LATE.word()));
    }

    private static String absence(Assessed one) {
        var figure = one.figure();
        return figure == null
                ? "No figure this year."
                : one.result() == null
                        ? Looks.result(one) + " for " + figure.observation().period().label() + "."
                        : "Last figure is for " + figure.observation().period().label() + ".";
    }

    private News news(
            String id,
            String title,
            String words,
            List<Entry> entries,
            String none,
            String all,
            Link... others) {
        var more = new ArrayList<Link>();
        if (entries.size() > SHOWN) {
            more.add(new Link("See all " + entries.size(), all));
        }
        more.addAll(List.of(others));
        return new News(id, title, words, entries.stream().limit(SHOWN).toList(), none, more);
    }

    private Entry entry(Assessed one, @Nullable Rating before, String words) {
        return new Entry(
                one.indicator().title(),
                setting.keep(Looks.href(setting.council(), one)),
                Looks.under(one),
                Looks.mark(one.verdict().outcome()),
                before == null ? null : new Entry.Turn(Looks.mark(before), false),
                words);
    }

    private static String standing(Assessed one) {
        var target = one.target() == null ? "" : ", target " + Looks.target(one);
        return Looks.result(one) + target + ".";
    }

    private String list(String filter) {
        var list = Frame.Part.INDICATORS.address(setting.council());
        return setting.keep(filter.isEmpty() ? list : list + "?" + filter);
    }

    private List<Assessed> all(Predicate<Assessed> test) {
        return scorecard.whole().stream().filter(test).toList();
    }
}
