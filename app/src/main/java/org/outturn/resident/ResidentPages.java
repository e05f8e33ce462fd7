package org.outturn.resident;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.definition.Definitions;
import org.outturn.design.Components;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Table;
import org.outturn.design.chart.Axis;
import org.outturn.design.chart.RatingBar;
import org.outturn.design.chart.TrendChart;
import org.outturn.edition.Edition;
import org.outturn.resident.page.JteresidentindicatorGenerated;
import org.outturn.resident.page.JteresidentsGenerated;
import org.outturn.resident.page.ResidentIndicatorPage;
import org.outturn.resident.page.ResidentsPage;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.rating.Rating;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.RatingMark;
import org.outturn.site.Template;
import org.outturn.writing.Documents;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// How a council is doing, for anybody: only what its published editions say.
@Controller
class ResidentPages {
    private static final MediaType ATOM =
            MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final int LINE = 3;
    private static final int MOST = 60;

    private final Councils councils;
    private final PublicView view;
    private final PublicFeed feed;
    private final Definitions definitions;

    ResidentPages(Councils councils, PublicView view, PublicFeed feed, Definitions definitions) {
        this.definitions = definitions;
        this.councils = councils;
        this.view = view;
        this.feed = feed;
    }

    /// @param q words that an indicator must have
    /// @param rating id of the rating that it must have, or `none`; empty for any
    @GetMapping("/{council}/public")
    Page residents(
            @PathVariable String council,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String rating,
            Visitor visitor) {
        var found = council(council);
        var all = view.indicators(council);
        var chosen =
                all.stream()
                        .filter(one -> ResidentWords.has(one, q))
                        .filter(one -> rating.isEmpty() || rating.equals(one.ratingId()))
                        .toList();
        var editions = view.editions(council);
        var address = Frame.Part.RESIDENTS.address(found);
        var title = "How %s is doing".formatted(found.called());
        return Page.of(
                Template.of(
                        JteresidentsGenerated::render,
                        new ResidentsPage(
                                Frame.council(found, visitor, Frame.Part.RESIDENTS, title, null),
                                title,
                                ResidentWords.lead(
                                        all,
                                        editions.size(),
                                        editions.stream().anyMatch(view::isChosenByRating)),
                                all.isEmpty() ? null : bar(all),
                                keys(all, address),
                                new Input(Field.of("q", "Find an indicator"), "search", "off", q),
                                address,
                                q.isBlank() && rating.isEmpty()
                                        ? ""
                                        : chosen.isEmpty()
                                                ? rating.isEmpty()
                                                        ? "No indicator has all of these words."
                                                        : "No indicator has this rating."
                                                : "%d of %s"
                                                        .formatted(
                                                                chosen.size(),
                                                                ResidentWords.counted(
                                                                        all.size(), "indicator")),
                                groups(found, chosen),
                                editions.stream().map(ResidentPages::report).toList(),
                                address + "/feed.xml")));
    }

    @GetMapping("/{council}/public/indicators/{id}")
    Page indicator(@PathVariable String council, @PathVariable String id, Visitor visitor) {
        var found = council(council);
        var one = indicator(council, id);
        var edition = one.edition();
        var title = one.indicator().title();
        return Page.of(
                Template.of(
                        JteresidentindicatorGenerated::render,
                        new ResidentIndicatorPage(
                                Frame.council(found, visitor, Frame.Part.RESIDENTS, title, title),
                                title,
                                ResidentWords.mark(one),
                                ResidentWords.sentences(one),
                                one.indicator().rationale(),
                                ResidentWords.changed(
                                        definitions.versions(
                                                council, one.indicator(), published(edition))),
                                chart(one),
                                table(one),
                                new Link(edition.title() + ", " + edition.of(), edition.address()),
                                "Edition %d, published on %s. Figures that came in since are not shown here."
                                        .formatted(edition.number(), edition.published()),
                                List.of(
                                        new Link(
                                                "CSV",
                                                "%s/indicators/%s/figures.csv"
                                                        .formatted(
                                                                Frame.Part.RESIDENTS.address(found),
                                                                id))))));
    }

    @GetMapping("/{council}/public/indicators/{id}/figures.csv")
    ResponseEntity<byte[]> figures(@PathVariable String council, @PathVariable String id) {
        council(council);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.csv\""
                                .formatted(council, id.replaceAll("[^0-9A-Za-z-]+", "-")))
                .body(Documents.csv(PublicSheet.of(indicator(council, id))));
    }

    @GetMapping("/{council}/public/feed.xml")
    ResponseEntity<byte[]> feed(@PathVariable String council) {
        var text = feed.of(council(council), view.editions(council));
        return ResponseEntity.ok().contentType(ATOM).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private Council council(String id) {
        return councils.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PublicIndicator indicator(String council, String id) {
        return view.indicator(council, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// An edition tells the second in which it was published; what was changed in it before counts.
    private static Instant published(Edition edition) {
        return edition.publishedAt().plusSeconds(1);
    }

    private static RatingBar bar(List<PublicIndicator> all) {
        return new RatingBar(
                "Ratings",
                counted(all).values().stream()
                        .map(same -> new RatingBar.Part(mark(same.getFirst()), same.size()))
                        .toList());
    }

    private static List<ResidentsPage.Key> keys(List<PublicIndicator> all, String address) {
        return counted(all).entrySet().stream()
                .map(one ->
                        new ResidentsPage.Key(
                                mark(one.getValue().getFirst()),
                                String.valueOf(one.getValue().size()),
                                address + "?rating=" + one.getKey()))
                .toList();
    }

    /// By rating, the best first, those that have none of the council's ratings together at the end.
    private static SequencedMap<String, List<PublicIndicator>> counted(List<PublicIndicator> all) {
        var counted = new LinkedHashMap<String, List<PublicIndicator>>();
        all.stream()
                .sorted(
                        Comparator.comparing(
                                PublicIndicator::look,
                                Comparator.nullsLast(Comparator.comparingInt(Rating::rank))))
                .forEach(one ->
                        counted.computeIfAbsent(one.ratingId(), _ -> new ArrayList<>()).add(one));
        return counted;
    }

    private static Mark mark(PublicIndicator one) {
        var look = one.look();
        return look == null ? Mark.none("Not rated") : RatingMark.of(look);
    }

    private static List<ResidentsPage.Group> groups(Council council, List<PublicIndicator> all) {
        var groups = new LinkedHashMap<String, List<ResidentsPage.Entry>>();
        for (var one : all) {
            groups.computeIfAbsent(
                            "%s, %s"
                                    .formatted(
                                            one.edition().title(), one.edition().period().label()),
                            _ -> new ArrayList<>())
                    .add(
                            new ResidentsPage.Entry(
                                    one.indicator().title(),
                                    "%s/indicators/%s"
                                            .formatted(
                                                    Frame.Part.RESIDENTS.address(council),
                                                    one.indicator().id()),
                                    one.sentence(),
                                    ResidentWords.mark(one)));
        }
        return groups.entrySet().stream()
                .map(group -> new ResidentsPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static ResidentsPage.Report report(Edition edition) {
        return new ResidentsPage.Report(
                new Link(edition.title() + ", " + edition.of(), edition.address()),
                "Edition %d, published on %s".formatted(edition.number(), edition.published()));
    }

    private static @org.jspecify.annotations.Nullable TrendChart chart(PublicIndicator one) {
        var figures = one.figures();
        var shown = figures.subList(Math.max(0, figures.size() - MOST), figures.size());
        if (shown.stream().filter(figure -> one.result(figure) != null).count() < LINE) {
            return null;
        }
        return TrendChart.of(
                one.indicator().title(),
                axis(one.indicator().measure()),
                shown.stream()
                        .map(figure -> {
                            var period = figure.observation().period();
                            var label = period.shortLabel();
                            var result = one.result(figure);
                            var point =
                                    result == null
                                            ? TrendChart.Point.missing(label, one.shown(figure))
                                            : TrendChart.Point.of(
                                                    label, result.toDouble(), one.shown(figure));
                            return point.named(period.label());
                        })
                        .toList());
    }

    private static Axis axis(Measure measure) {
        return switch (measure.kind()) {
            case PERCENT -> Axis.PERCENT;
            case COUNT, DAYS, RATE -> Axis.COUNT;
            case MONEY -> Axis.MONEY;
            case SCORE, NUMBER -> Axis.NUMBER;
        };
    }

    private static Table table(PublicIndicator one) {
        return new Table(
                "Newest first",
                null,
                List.of(Table.Column.text("Period"), Table.Column.number("Figure")),
                one.figures().reversed().stream()
                        .map(figure ->
                                Table.Row.of(
                                        Components.text(
                                                ResidentWords.capital(
                                                        figure.observation().period().label())),
                                        Components.text(one.shown(figure))))
                        .toList(),
                true);
    }
}
