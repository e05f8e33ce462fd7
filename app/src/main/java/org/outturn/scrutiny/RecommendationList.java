package org.outturn.scrutiny;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Unit;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.Option;
import org.outturn.design.Paged;
import org.outturn.design.Select;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.recommendation.Standing;
import org.outturn.recommendation.Tracked;
import org.outturn.scrutiny.page.JtetitledGenerated;
import org.outturn.scrutiny.page.RecommendationsPage;
import org.outturn.scrutiny.page.Titled;
import org.outturn.site.Frame;
import org.outturn.site.Template;

/// The recommendations that an address asks for, a page at a time.
record RecommendationList(Place place, List<Tracked> all, RecommendationQuery query) {
    private static final int LONG = 160;

    RecommendationsPage page() {
        var chosen = query.chosen(all, place.today());
        var paged = Paged.of(chosen, query.page());
        return new RecommendationsPage(
                Frame.council(
                        place.council(),
                        place.visitor(),
                        Frame.Part.RECOMMENDATIONS,
                        "Recommendations",
                        null),
                "%s, as of %s".formatted(place.council().name(), Place.day(place.today())),
                "Scrutiny recommendations",
                choices(),
                all.isEmpty() ? null : filters(),
                paged.words(
                        chosen.size() == 1
                                ? "1 recommendation"
                                : chosen.size() + " recommendations"),
                chosen.isEmpty() ? null : table(paged.shown()),
                none(),
                paged.paging(page -> place.address() + query.onPage(page)),
                chosen.isEmpty()
                        ? List.of()
                        : List.of(download("CSV", "csv"), download("Excel", "xlsx")));
    }

    private String none() {
        if (all.isEmpty()) {
            return "No recommendations of scrutiny committees have been recorded yet.";
        }
        if (isUnknown(query.committee(), named())) {
            return "No committee called '%s' has recommended anything. Choose another above."
                    .formatted(query.committee());
        }
        return isUnknown(query.unit(), units())
                ? "No recommendation is for a unit called '%s'. Choose another above."
                        .formatted(query.unit())
                : "No recommendation fits. Choose less.";
    }

    private static boolean isUnknown(String asked, List<Option> known) {
        return !asked.isEmpty() && known.stream().noneMatch(one -> one.value().equals(asked));
    }

    /// Of the committee and the unit that are chosen, how many stand how.
    private List<RecommendationsPage.Choice> choices() {
        var choices = new ArrayList<RecommendationsPage.Choice>();
        var some = query.with("").chosen(all, place.today());
        if (!some.isEmpty()) {
            choices.add(choice("All", "", some.size()));
            for (var standing : Standing.values()) {
                int count = place.count(some, standing);
                if (count > 0 || standing.word().equals(query.only())) {
                    choices.add(choice(standing.words(), standing.word(), count));
                }
            }
        }
        return choices;
    }

    private RecommendationsPage.Choice choice(String name, String word, int count) {
        return new RecommendationsPage.Choice(
                name, count, place.address() + query.with(word).asked(), query.only().equals(word));
    }

    private RecommendationsPage.Filters filters() {
        var sorts = Map.of("standing", "Late first", "due", "Due first", "date", "Newest first");
        return new RecommendationsPage.Filters(
                place.address(),
                query.only(),
                new Select(
                        Field.of("committee", "Committee"),
                        options("Every committee", query.committee(), named())),
                new Select(Field.of("unit", "Unit"), options("Every unit", query.unit(), units())),
                new Select(
                        Field.of("sort", "Order"),
                        List.of("standing", "due", "date").stream()
                                .map(one ->
                                        new Option(
                                                one,
                                                sorts.getOrDefault(one, one),
                                                one.equals(query.sort())))
                                .toList()));
    }

    /// Only those that recommended something.
    private List<Option> named() {
        return place.committees().entrySet().stream()
                .filter(committee ->
                        all.stream()
                                .anyMatch(one ->
                                        one.recommendation()
                                                .committee()
                                                .equals(committee.getKey())))
                .map(one -> new Option(one.getKey(), one.getValue(), false))
                .toList();
    }

    private List<Option> units() {
        return place.units().stream()
                .filter(unit ->
                        all.stream().anyMatch(one -> unit.id().equals(one.recommendation().unit())))
                .map((Unit unit) -> new Option(unit.id(), unit.name(), false))
                .toList();
    }

    private static List<Option> options(String every, String chosen, List<Option> some) {
        var options = new ArrayList<Option>();
        options.add(new Option("", every, chosen.isEmpty()));
        some.forEach(one ->
                options.add(new Option(one.value(), one.text(), one.value().equals(chosen))));
        return options;
    }

    private Table table(List<Tracked> some) {
        return new Table(
                null,
                null,
                List.of(
                        Column.text("Recommendation"),
                        Column.text("Due"),
                        Column.text("How it stands"),
                        Column.text("Owner")),
                some.stream().map(this::row).toList(),
                true);
    }

    private Table.Row row(Tracked one) {
        var it = one.recommendation();
        return Table.Row.of(
                titled(
                        new Titled(
                                new Link(shortened(it.text()), place.address(one)),
                                "%s, %s".formatted(place.committee(one), Place.day(it.date())))),
                text(Place.day(it.due())),
                rating(place.mark(one)),
                text(owner(one)));
    }

    String owner(Tracked one) {
        @Nullable String owner = one.recommendation().owner();
        var unit = place.unit(one.recommendation().unit());
        return owner != null ? owner : unit.isEmpty() ? "–" : unit;
    }

    private static Content titled(Titled titled) {
        return Template.of(JtetitledGenerated::render, titled);
    }

    static String shortened(String words) {
        return shortened(words, LONG);
    }

    static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most);
        return words.substring(0, space < 1 ? most : space) + " …";
    }

    private Link download(String words, String extension) {
        return new Link(
                words,
                "/%s/downloads/recommendations.%s%s"
                        .formatted(place.council().id(), extension, query.asked()));
    }
}
