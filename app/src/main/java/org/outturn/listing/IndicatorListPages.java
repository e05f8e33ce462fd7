package org.outturn.listing;

import java.util.List;
import org.outturn.access.Visitor;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.catalogue.Catalogue;
import org.outturn.council.Councils;
import org.outturn.doubt.Doubts;
import org.outturn.listing.page.JteindicatorsGenerated;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Settings;
import org.outturn.viewing.Sheet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of indicators; and as comma-separated values or as a workbook: the same filters, the
/// same order, all its pages.
@Controller
class IndicatorListPages {
    private final Settings settings;
    private final Assessment assessment;
    private final Catalogue catalogue;
    private final Councils councils;
    private final Trends trends;
    private final Doubts doubts;

    IndicatorListPages(
            Settings settings,
            Assessment assessment,
            Catalogue catalogue,
            Councils councils,
            Trends trends,
            Doubts doubts) {
        this.settings = settings;
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.councils = councils;
        this.trends = trends;
        this.doubts = doubts;
    }

    @GetMapping("/{council}/indicators")
    Page indicators(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        return Page.of(
                Template.of(
                        JteindicatorsGenerated::render,
                        list(setting, query)
                                .page(
                                        trends.until(council, setting.period()),
                                        doubts.earlier(council))));
    }

    @GetMapping("/{council}/downloads/indicators.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable String council,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        return Sheet.answer(
                setting,
                "indicators." + format,
                List.of(
                        new IndicatorSheet(setting, catalogue.framework(council))
                                .table(list(setting, query).found())),
                Sheet.asked(query));
    }

    private IndicatorList list(Setting setting, MultiValueMap<String, String> query) {
        var council = setting.council().id();
        var framework = catalogue.framework(council);
        return new IndicatorList(
                setting,
                assessment.scorecard(council, setting.period(), FiguresAs.LATEST),
                framework,
                councils.units(council),
                new IndicatorQuery(query, framework.kindsOfGrouping()));
    }
}
