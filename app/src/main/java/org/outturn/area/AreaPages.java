package org.outturn.area;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.area.page.JteareaGenerated;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.catalogue.Catalogue;
import org.outturn.council.Area;
import org.outturn.council.Councils;
import org.outturn.design.Paged;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Settings;
import org.outturn.viewing.Sheet;
import org.outturn.viewing.page.JtelistGenerated;
import org.outturn.viewing.page.JtetablesGenerated;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The council's areas side by side, and each on a page of its own: what a member for one part of the council asks for.
@Controller
class AreaPages {
    private final Settings settings;
    private final Assessment assessment;
    private final Catalogue catalogue;
    private final Councils councils;

    AreaPages(Settings settings, Assessment assessment, Catalogue catalogue, Councils councils) {
        this.settings = settings;
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.councils = councils;
    }

    @GetMapping("/{council}/areas")
    Page areas(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var asked = AreaQuery.of(query);
        var lists = lists(setting);
        boolean isOfKind =
                lists.areas().stream().anyMatch(area -> area.kind().equals(asked.kind()));
        return Page.of(
                isOfKind
                        ? Template.of(JtelistGenerated::render, new AreaList(lists, asked).page())
                        : Template.of(
                                JtetablesGenerated::render,
                                new AreaList(lists, AreaQuery.ALL).brief()));
    }

    @GetMapping("/{council}/downloads/areas.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable String council,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var lists = lists(setting);
        return Sheet.answer(
                setting,
                "areas." + format,
                List.of(
                        new AreaSheet(lists)
                                .table(new AreaList(lists, AreaQuery.of(query)).found())),
                Sheet.asked(query));
    }

    /// @param rating only indicators with this rating; `none` for those without
    /// @param sort `title`, `rating` or `place`, with a minus for the other way round
    @GetMapping("/{council}/areas/{area}")
    Page area(
            @PathVariable String council,
            @PathVariable String area,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "") String rating,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(required = false) @Nullable String page,
            Visitor visitor) {
        var setting = settings.setting(council, period, visitor);
        return Page.of(
                Template.of(
                        JteareaGenerated::render,
                        scorecard(setting, area)
                                .page(rating, sort, Paged.asked(page), lists(setting))));
    }

    /// @param file `figures.csv` or `figures.xlsx`
    @GetMapping("/{council}/areas/{area}/{file}")
    ResponseEntity<byte[]> figures(
            @PathVariable String council,
            @PathVariable String area,
            @PathVariable String file,
            @RequestParam(required = false) @Nullable String period,
            Visitor visitor) {
        if (!file.equals("figures.csv") && !file.equals("figures.xlsx")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var setting = settings.setting(council, period, visitor);
        return Sheet.answer(
                setting,
                area.replaceAll("[^0-9A-Za-z]+", "-") + "-" + file,
                List.of(scorecard(setting, area).sheet()),
                "Every indicator with figures of the area");
    }

    private AreaScorecard scorecard(Setting setting, String id) {
        var council = setting.council().id();
        var area =
                councils.areas(council).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new AreaScorecard(
                setting,
                catalogue.framework(council),
                area,
                AreaStanding.of(
                        assessment.scorecard(council, setting.period(), FiguresAs.LATEST), area));
    }

    private AreaLists lists(Setting setting) {
        var council = setting.council().id();
        List<Area> areas = councils.areas(council);
        return new AreaLists(
                setting,
                catalogue.framework(council),
                areas,
                AreaStanding.byArea(
                        assessment.scorecard(council, setting.period(), FiguresAs.LATEST)));
    }
}
