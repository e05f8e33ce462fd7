package org.outturn.quality;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.outturn.access.Visitor;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.doubt.Doubts;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Settings;
import org.outturn.viewing.Sheet;
import org.outturn.viewing.page.JtelistGenerated;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of doubtful figures.
@Controller
class DoubtPages {
    private final Settings settings;
    private final Assessment assessment;
    private final Doubts doubts;

    DoubtPages(Settings settings, Assessment assessment, Doubts doubts) {
        this.settings = settings;
        this.assessment = assessment;
        this.doubts = doubts;
    }

    @GetMapping("/{council}/doubts")
    Page doubts(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var scorecard = assessment.scorecard(council, setting.period(), FiguresAs.LATEST);
        return Page.of(
                Template.of(
                        JtelistGenerated::render,
                        new DoubtTables(
                                        setting,
                                        doubts.list(scorecard, today()),
                                        DoubtQuery.of(query))
                                .page()));
    }

    /// The same to take away, a row for each doubt.
    @GetMapping("/{council}/downloads/doubts.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable String council,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var scorecard = assessment.scorecard(council, setting.period(), FiguresAs.LATEST);
        return Sheet.answer(
                setting,
                "doubts." + format,
                List.of(
                        new DoubtSheet("Doubts about the figures, " + setting.period().label())
                                .table(
                                        DoubtQuery.of(query)
                                                .groups(doubts.list(scorecard, today()))
                                                .stream()
                                                .flatMap(group -> group.figures().stream())
                                                .toList())),
                Sheet.asked(query));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
