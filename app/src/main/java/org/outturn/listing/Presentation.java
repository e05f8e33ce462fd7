package org.outturn.listing;

import java.util.Comparator;
import java.util.List;
import org.outturn.access.Visitor;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.catalogue.Catalogue;
import org.outturn.council.Area;
import org.outturn.council.Councils;
import org.outturn.design.Link;
import org.outturn.design.ServiceNavigation;
import org.outturn.design.Shell;
import org.outturn.doubt.Doubts;
import org.outturn.listing.page.JtepresentGenerated;
import org.outturn.listing.page.PresentPage;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.variation.Chance;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Markdown;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Settings;
import org.outturn.viewing.Trend;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// For a meeting: the indicators of a filtered list one by one, each on a screen of its own.
@Controller
class Presentation {
    private static final List<String> SAID = List.of("performance", "action");

    /// Titles of so many characters are set large; longer ones take more lines at a smaller size.
    private static final int LARGE = 60;

    private final Settings settings;
    private final Assessment assessment;
    private final Catalogue catalogue;
    private final Councils councils;
    private final Doubts doubts;

    Presentation(
            Settings settings,
            Assessment assessment,
            Catalogue catalogue,
            Councils councils,
            Doubts doubts) {
        this.settings = settings;
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.councils = councils;
        this.doubts = doubts;
    }

    /// @param query the filters and the order of the list of indicators, and `page`, the number of the screen
    @GetMapping("/{council}/present")
    Page present(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var framework = catalogue.framework(council);
        var asked = new IndicatorQuery(query, framework.kindsOfGrouping());
        var found =
                new IndicatorList(
                                setting,
                                assessment.scorecard(council, setting.period(), FiguresAs.LATEST),
                                framework,
                                councils.units(council),
                                asked)
                        .found();
        int at = Math.clamp(asked.page(), 1, Math.max(1, found.size()));
        var address = "/" + council + "/present";
        var list = asked.sorted(Frame.Part.INDICATORS.address(setting.council()), asked.sort());
        return Page.of(
                Template.of(
                        JtepresentGenerated::render,
                        new PresentPage(
                                bare(
                                        setting.shell(
                                                Frame.Part.INDICATORS,
                                                found.isEmpty()
                                                        ? "Nothing to present"
                                                        : found.get(at - 1).indicator().title(),
                                                null)),
                                at == 1 ? null : new Link("Previous", asked.paged(address, at - 1)),
                                at >= found.size()
                                        ? null
                                        : new Link("Next", asked.paged(address, at + 1)),
                                "%d of %d".formatted(found.isEmpty() ? 0 : at, found.size()),
                                list,
                                found.isEmpty() ? null : screen(setting, found.get(at - 1)))));
    }

    private PresentPage.Screen screen(Setting setting, Assessed one) {
        var council = setting.council();
        var history =
                assessment.history(council.id(), one.indicator().id(), Area.WHOLE).stream()
                        .filter(past -> !Trend.covers(past).end().isAfter(setting.period().end()))
                        .toList();
        var trend = Trend.of(one.indicator().title(), history);
        var forecast = one.verdict().forecast();
        var planned = one.target();
        return new PresentPage.Screen(
                Looks.under(one),
                one.indicator().title(),
                one.indicator().title().length() <= LARGE,
                setting.keep(Looks.href(council, one)),
                Looks.mark(one.verdict().outcome()),
                trend.chance().flatMap(Chance::sentence).orElse(""),
                Looks.result(one),
                Trend.covers(one).label(),
                Looks.targetOrCutOff(one),
                planned == null ? "" : planned.period().label(),
                forecast == null ? "" : Looks.result(one, forecast.value()),
                (forecast != null && forecast.isOutturn() ? "Outturn, " : "Forecast outturn, ")
                        + Trend.covers(one).financialYear().label(),
                Looks.ways(council, one, doubts.earlier(council.id()).of(one)).stream()
                        .filter(way -> way.isKnown())
                        .toList(),
                trend.chart(one),
                one.words().entrySet().stream()
                        .filter(said -> SAID.contains(said.getKey()))
                        .sorted(Comparator.comparingInt(said -> SAID.indexOf(said.getKey())))
                        .map(said -> Markdown.html(said.getValue().markdown()))
                        .toList());
    }

    /// Without the parts of the council's pages: what is on the screen is what is talked about.
    private static Shell bare(Shell shell) {
        return new Shell(
                shell.title(),
                shell.site(),
                shell.home(),
                shell.brand(),
                new ServiceNavigation(List.of()),
                null,
                shell.banner(),
                shell.account(),
                shell.footer(),
                shell.footerLinks(),
                false);
    }
}
