package org.outturn.area;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.area.page.AreaPage;
import org.outturn.catalogue.Framework;
import org.outturn.council.Area;
import org.outturn.design.Link;
import org.outturn.design.Paged;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Sort;
import org.outturn.document.Table;
import org.outturn.site.Frame;
import org.outturn.viewing.Counting;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Sheet;
import org.outturn.viewing.Trend;

/// One area: every indicator that has a figure of it, the worst rating first.
record AreaScorecard(
        Setting setting, Framework framework, Area area, List<AreaStanding> standings) {
    private static final List<String> SORTS = List.of("title", "rating", "place");

    /// @param number of the page, as [Paged] knows it
    AreaPage page(String rating, String asked, int number, AreaLists lists) {
        var sort = SORTS.contains(asked.replaceFirst("^-", "")) ? asked : "rating";
        var address = AreaLists.address(setting, area);
        var found =
                standings.stream()
                        .filter(one -> rating.isEmpty() || rating.equals(ratingOf(one)))
                        .sorted(order(sort))
                        .toList();
        var paged = Paged.of(found, number);
        var within = lists.within(area);
        return new AreaPage(
                setting.shell(Frame.Part.OVERVIEW, area.name(), area.name()),
                setting.heading(
                        Looks.capital(area.kind())
                                + inParent(lists)
                                + ", "
                                + setting.period().label(),
                        area.name(),
                        address),
                lead(),
                standings.isEmpty()
                        ? null
                        : lists.bar(
                                new Counting(framework.ratings(), setting),
                                area,
                                standings.stream().map(AreaStanding::one).toList()),
                paged.words(results(found.size())),
                "Indicators with a figure of " + area.name(),
                columns(rating, sort),
                paged.shown().stream().map(this::row).toList(),
                paged.paging(page -> link(rating, asked, page)),
                setting.keep(address),
                within.isEmpty()
                        ? ""
                        : "%s in %s"
                                .formatted(
                                        Looks.capital(Area.several(within.getFirst().kind())),
                                        area.name()),
                lists.bars(within, area),
                ways(lists),
                List.of(download("CSV", "csv"), download("Excel", "xlsx")));
    }

    private String inParent(AreaLists lists) {
        return lists.areas().stream()
                .filter(one -> one.id().equals(area.parent()))
                .map(one -> " in " + one.name())
                .findFirst()
                .orElse("");
    }

    private List<Link> ways(AreaLists lists) {
        var ways = new ArrayList<Link>();
        ways.add(new Link("All areas", setting.keep("/" + setting.council().id() + "/areas")));
        lists.areas().stream()
                .filter(one -> one.id().equals(area.parent()))
                .forEach(parent ->
                        ways.add(
                                new Link(
                                        parent.name(),
                                        setting.keep(AreaLists.address(setting, parent)))));
        return ways;
    }

    private String lead() {
        if (standings.isEmpty()) {
            return "No figure of %s has been reported for this year.".formatted(area.name());
        }
        long poor = standings.stream().filter(AreaStanding::isPoor).count();
        long first =
                standings.stream().filter(one -> Integer.valueOf(1).equals(one.placed())).count();
        return "%s %s figures of %s: %s the worst rating, and on %s it is the best of the areas of its kind."
                .formatted(
                        Looks.count(standings.size(), "indicator", "indicators"),
                        standings.size() == 1 ? "has" : "have",
                        area.name(),
                        poor == 0 ? "none has" : poor == 1 ? "1 has" : poor + " have",
                        first == 0 ? "none" : String.valueOf(first));
    }

    private String results(int found) {
        return found == standings.size()
                ? Looks.count(found, "indicator", "indicators")
                : "%d of %s"
                        .formatted(found, Looks.count(standings.size(), "indicator", "indicators"));
    }

    private static String ratingOf(AreaStanding one) {
        var rating = Looks.rating(one.one().verdict().outcome());
        return rating == null ? "none" : rating.id();
    }

    /// Areas that are not ranked stand last in either order of places.
    private static Comparator<AreaStanding> order(String sort) {
        Comparator<AreaStanding> byTitle =
                Comparator.comparing(one -> one.one().indicator().title().toLowerCase(Locale.UK));
        return switch (sort) {
            case "title" -> byTitle;
            case "-title" -> byTitle.reversed();
            case "place" -> byPlace(Comparator.naturalOrder());
            case "-place" -> byPlace(Comparator.reverseOrder());
            case "-rating" -> Comparator.comparingInt(AreaStanding::order).reversed();
            // As they come: the worst first.
            default -> (_, _) -> 0;
        };
    }

    private static Comparator<AreaStanding> byPlace(Comparator<Integer> order) {
        return Comparator.comparing(AreaStanding::placed, Comparator.nullsLast(order));
    }

    private List<Column> columns(String rating, String sort) {
        return List.of(
                Column.text("Indicator").sorted(sort(rating, sort, "title")),
                Column.number("Result"),
                Column.number(setting.council().shortName()),
                Column.text("Place among " + Area.several(area.kind()))
                        .sorted(sort(rating, sort, "place")),
                Column.text("Rating").sorted(sort(rating, sort, "rating")));
    }

    private Sort sort(String rating, String sort, String key) {
        boolean up = sort.equals(key);
        boolean down = sort.equals("-" + key);
        return new Sort(
                link(rating, (up ? "-" : "") + key, 1),
                up ? "ascending" : down ? "descending" : "none");
    }

    private String link(String rating, String sort, int page) {
        var query =
                Stream.of(
                                sort.isEmpty() ? "" : "sort=" + encoded(sort),
                                rating.isEmpty() ? "" : "rating=" + encoded(rating),
                                Paged.query(page))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
        return setting.keep(AreaLists.address(setting, area) + (query.isEmpty() ? "" : "?" + query))
                + "#results";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private AreaPage.Row row(AreaStanding standing) {
        var one = standing.one();
        return new AreaPage.Row(
                one.indicator().title(),
                setting.keep(Looks.href(setting.council(), one)) + "#by-" + area.kind(),
                Looks.under(one),
                Looks.result(one),
                Trend.covers(one).shortLabel(),
                Looks.result(standing.whole()),
                standing.place(),
                Looks.mark(one.verdict().outcome()));
    }

    private Link download(String words, String extension) {
        return new Link(
                words, setting.keep(AreaLists.address(setting, area) + "/figures." + extension));
    }

    Table sheet() {
        return new Table(
                area.name() + ", " + setting.period().label(),
                List.of(
                        Sheet.words("Code", 8),
                        Sheet.words("Indicator", 44),
                        Sheet.words("Period", 14),
                        Sheet.figure("Result"),
                        Sheet.figure(setting.council().shortName()),
                        Sheet.words("Place", 14),
                        Sheet.words("Rating", 14)),
                1,
                standings.stream()
                        .map(standing ->
                                Table.Row.of(
                                        Sheet.cell(standing.one().indicator().reference()),
                                        Sheet.cell(standing.one().indicator().title()),
                                        Sheet.cell(Trend.covers(standing.one()).label()),
                                        Sheet.result(standing.one()),
                                        Sheet.result(standing.whole()),
                                        Sheet.cell(standing.place()),
                                        Sheet.cell(
                                                Looks.mark(standing.one().verdict().outcome())
                                                        .word())))
                        .toList(),
                List.of());
    }
}
