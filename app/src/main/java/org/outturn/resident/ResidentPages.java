package org.outturn.resident;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.definition.Definitions;
import org.outturn.design.Components;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.design.chart.TrendChart;
import org.outturn.edition.Edition;
import org.outturn.resident.page.JteresidentindicatorGenerated;
import org.outturn.resident.page.JteresidentsGenerated;
import org.outturn.resident.page.ResidentIndicatorPage;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.variation.Points;
import org.outturn.writing.Documents;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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

    @GetMapping("/{council}/public")
    Page residents(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var found = council(council);
        var all = view.indicators(council);
        var editions = view.editions(council);
        return Page.of(
                Template.of(
                        JteresidentsGenerated::render,
                        new ResidentList(
                                        found,
                                        visitor,
                                        all,
                                        editions,
                                        editions.stream().anyMatch(view::isChosenByRating),
                                        ResidentList.known(all, ResidentQuery.of(query)))
                                .page()));
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

    private static @org.jspecify.annotations.Nullable TrendChart chart(PublicIndicator one) {
        var figures = one.figures();
        var shown = figures.subList(Math.max(0, figures.size() - MOST), figures.size());
        if (shown.stream().filter(figure -> one.result(figure) != null).count() < LINE) {
            return null;
        }
        return TrendChart.of(
                one.indicator().title(),
                Points.axis(one.indicator().measure()),
                shown.stream()
                        .map(figure -> {
                            var period = figure.observation().period();
                            var result = one.result(figure);
                            return result == null
                                    ? Points.missing(period, one.shown(figure))
                                    : TrendChart.Point.of(
                                                    period.shortLabel(),
                                                    result.toDouble(),
                                                    one.shown(figure))
                                            .named(period.label());
                        })
                        .toList());
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
