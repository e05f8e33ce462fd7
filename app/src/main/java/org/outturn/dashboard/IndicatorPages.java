package org.outturn.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.catalogue.Catalogue;
import org.outturn.collection.Collection;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.dashboard.page.JteindicatorGenerated;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One indicator in full, by its id or the code in use.
@Controller
class IndicatorPages {
    private final Settings settings;
    private final Assessment assessment;
    private final Catalogue catalogue;
    private final Collection collection;

    IndicatorPages(
            Settings settings, Assessment assessment, Catalogue catalogue, Collection collection) {
        this.settings = settings;
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.collection = collection;
    }

    @GetMapping("/{council}/indicators/{indicator}")
    Page indicator(
            @PathVariable String council,
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable String period,
            Visitor visitor) {
        var setting = settings.setting(council, period, visitor);
        var one =
                assessment
                        .find(council, indicator, Area.WHOLE, setting.period())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var detail = new IndicatorDetail(setting, catalogue.framework(council), one);
        var id = one.indicator().id();
        return Page.of(
                Template.of(
                        JteindicatorGenerated::render,
                        detail.page(
                                history(setting, id),
                                areas(setting, id),
                                revisions(council, one))));
    }

    /// Up to the chosen period, so that an earlier period shows what was known of the time until then.
    private List<Assessed> history(Setting setting, String indicator) {
        return assessment.history(setting.council().id(), indicator, Area.WHOLE).stream()
                .filter(past -> !Trend.covers(past).end().isAfter(setting.period().end()))
                .toList();
    }

    private List<Assessed> areas(Setting setting, String indicator) {
        return assessment
                .scorecard(setting.council().id(), setting.period(), FiguresAs.LATEST)
                .parts()
                .stream()
                .filter(part -> part.indicator().id().equals(indicator))
                .toList();
    }

    private List<Figure> revisions(String council, Assessed one) {
        var figure = one.figure();
        return figure == null
                ? List.of()
                : collection.revisions(
                        council, one.indicator().id(), Area.WHOLE, figure.observation().period());
    }
}
