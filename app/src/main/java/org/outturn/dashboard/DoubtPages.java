package org.outturn.dashboard;

import java.time.LocalDate;
import java.time.ZoneId;
import org.outturn.access.Visitor;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.dashboard.page.JtetablesGenerated;
import org.outturn.doubt.Doubts;
import org.outturn.site.Page;
import org.outturn.site.Template;
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
                        JtetablesGenerated::render,
                        new DoubtTables(
                                        setting,
                                        doubts.list(scorecard, today()),
                                        DoubtQuery.of(query))
                                .page()));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
