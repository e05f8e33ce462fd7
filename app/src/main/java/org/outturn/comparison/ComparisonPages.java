package org.outturn.comparison;

import static org.outturn.design.Components.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.benchmark.Benchmarks;
import org.outturn.benchmark.Comparison;
import org.outturn.benchmark.Difference;
import org.outturn.benchmark.Differences;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Framework;
import org.outturn.comparison.page.BenchmarksPage;
import org.outturn.comparison.page.JtebenchmarksGenerated;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.design.chart.Canvas;
import org.outturn.design.chart.Chart;
import org.outturn.site.AskedPeriod;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.writing.Documents;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// All benchmarks of a council on one page, and the charts of each as files.
@Controller
class ComparisonPages {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Councils councils;
    private final Catalogue catalogue;
    private final Benchmarks benchmarks;
    private final Comparisons comparisons;

    ComparisonPages(
            Councils councils,
            Catalogue catalogue,
            Benchmarks benchmarks,
            Comparisons comparisons) {
        this.councils = councils;
        this.catalogue = catalogue;
        this.benchmarks = benchmarks;
        this.comparisons = comparisons;
    }

    @GetMapping("/{council}/benchmarks")
    Page benchmarks(
            @PathVariable String council,
            @RequestParam(required = false) @Nullable String period,
            Visitor visitor) {
        var place = place(council, period);
        var owner = place.council();
        var list = benchmarks.list(council, place.until());
        var differences = benchmarks.differences(council);
        var framework = catalogue.framework(council);
        return Page.of(
                Template.of(
                        JtebenchmarksGenerated::render,
                        new BenchmarksPage(
                                Frame.council(
                                        owner,
                                        visitor,
                                        Frame.Part.INDICATORS,
                                        "Benchmarks",
                                        "Benchmarks"),
                                owner.name(),
                                "Benchmarks",
                                lead(list, owner, visitor),
                                list.isEmpty() ? null : standing(place, list, framework),
                                differences.list().isEmpty()
                                        ? null
                                        : differences(place, differences, framework),
                                compared(differences),
                                differences.without())));
    }

    /// @param file `ranked.svg`, `ranked.csv`, `funnel.svg`, `funnel.csv`
    @GetMapping("/{council}/indicators/{indicator}/benchmark/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String council,
            @PathVariable String indicator,
            @PathVariable String file,
            @RequestParam(required = false) @Nullable String period) {
        var place = place(council, period);
        var found =
                benchmarks
                        .find(council, indicator, place.until())
                        .orElseThrow(ComparisonPages::missing);
        var limits = ChanceLimits.of(found);
        var name = "%s-%s-%s".formatted(council, indicator, file);
        return switch (file) {
            case "ranked.svg" -> picture(name, new Ranked(found).chart());
            case "ranked.csv" -> sheet(name, new ComparisonSheets(found).ranked());
            case "funnel.svg" ->
                    picture(name, limits.orElseThrow(ComparisonPages::missing).chart());
            case "funnel.csv" ->
                    sheet(
                            name,
                            new ComparisonSheets(found)
                                    .funnel(limits.orElseThrow(ComparisonPages::missing)));
            default -> throw missing();
        };
    }

    private Place place(String council, @Nullable String period) {
        var owner = councils.find(council).orElseThrow(ComparisonPages::missing);
        return new Place(
                owner,
                period == null || period.isBlank() ? owner.period() : AskedPeriod.read(period));
    }

    /// Only who can do it is told how a set is taken in.
    private static String lead(List<Comparison> list, Council owner, Visitor visitor) {
        return !list.isEmpty()
                ? list.stream().map(Comparisons::source).distinct().collect(Collectors.joining(" "))
                : "No figures of other councils have been taken in yet, so there is nothing to compare with."
                        + (visitor.may(Role.ADMINISTRATOR, owner.id())
                                ? " On the command line: outturn import FILE --mapping MAPPING."
                                : "");
    }

    private Table standing(Place place, List<Comparison> list, Framework framework) {
        return new Table(
                "Where %s stands".formatted(place.council().shortName()),
                "m",
                List.of(
                        Column.text("Indicator"),
                        Column.text("Period"),
                        Column.number(place.council().shortName()),
                        Column.number(whole(list)),
                        Column.number("Rank"),
                        Column.number("Rank printed"),
                        Column.text("Quarter")),
                list.stream().map(one -> row(place, one, framework)).toList(),
                true);
    }

    /// What all areas are called, where every set calls them alike.
    private static String whole(List<Comparison> list) {
        var names = list.stream().map(Comparison::whole).distinct().toList();
        return names.size() == 1 ? names.getFirst() : "Average";
    }

    private Row row(Place place, Comparison one, Framework framework) {
        var tables =
                new StandingTables(
                        one,
                        comparisons.printed(place.council(), one),
                        place.council().shortName());
        var own = one.value();
        return Row.of(
                link(place, one.indicator(), framework),
                text(one.period().label()),
                text(own == null ? tables.without() : one.shown(own)),
                text(tables.shown(one.published())),
                text(StandingTables.unbroken(one.rank().text())),
                text(StandingTables.unbroken(tables.rank())),
                text(tables.quartile()));
    }

    private static Table differences(Place place, Differences found, Framework framework) {
        return new Table(
                "Printed otherwise",
                "m",
                List.of(
                        Column.text("Indicator"),
                        Column.text("What"),
                        Column.number("The council"),
                        Column.number("From the set"),
                        Column.text("Reason, as far as it can be computed")),
                found.list().stream().map(one -> row(place, one, framework)).toList(),
                true);
    }

    private static Row row(Place place, Difference one, Framework framework) {
        return Row.of(
                link(place, one.indicator(), framework),
                text(one.what().words()),
                text(one.printed()),
                text(one.derived()),
                text(one.reason()));
    }

    private static gg.jte.Content link(Place place, String indicator, Framework framework) {
        var words =
                framework
                        .indicator(indicator)
                        .map(one -> (one.code() == null ? "" : one.code() + " ") + one.title())
                        .orElse(indicator);
        return org.outturn.design.Components.link(
                new org.outturn.design.Link(words, place.indicator(indicator)));
    }

    private static String compared(Differences found) {
        return found.compared() == 0
                ? ""
                : "%s compared with the set; %s. %s."
                        .formatted(
                                found.compared() == 1
                                        ? "One average or rank that the paper prints was"
                                        : "%d averages and ranks that the paper prints were"
                                                .formatted(found.compared()),
                                found.differing() == 1
                                        ? "1 differs"
                                        : found.differing() + " differ",
                                found.figures() == 1
                                        ? "One of the council's own figures is another in the release"
                                        : "%d of the council's own figures are others in the release"
                                                .formatted(found.figures()));
    }

    private static ResponseEntity<byte[]> picture(String name, Chart chart) {
        return answer(name, SVG, chart.svg(Canvas.FILE).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> sheet(String name, org.outturn.document.Table table) {
        return answer(name, CSV, Documents.csv(table));
    }

    private static ResponseEntity<byte[]> answer(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
