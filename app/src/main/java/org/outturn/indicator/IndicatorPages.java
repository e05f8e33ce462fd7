package org.outturn.indicator;

import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.budget.MoneyInBrief;
import org.outturn.catalogue.Catalogue;
import org.outturn.commitment.Commitments;
import org.outturn.comparison.Comparisons;
import org.outturn.council.Councils;
import org.outturn.definition.Definitions;
import org.outturn.delivery.CommitmentsInBrief;
import org.outturn.design.chart.Canvas;
import org.outturn.design.chart.Chart;
import org.outturn.indicator.page.JteindicatorGenerated;
import org.outturn.money.Money;
import org.outturn.recommendation.Recommendations;
import org.outturn.register.RisksInBrief;
import org.outturn.risk.Risks;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Settings;
import org.outturn.viewing.Sheet;
import org.outturn.viewing.Trend;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One indicator in full, by its id or the code in use, and its charts as files.
@Controller
class IndicatorPages {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Settings settings;
    private final IndicatorStories stories;
    private final Catalogue catalogue;
    private final Councils councils;
    private final Risks risks;
    private final Money money;
    private final Commitments commitments;
    private final Comparisons comparisons;
    private final Recommendations recommendations;
    private final Definitions definitions;

    IndicatorPages(
            Settings settings,
            IndicatorStories stories,
            Catalogue catalogue,
            Councils councils,
            Risks risks,
            Money money,
            Commitments commitments,
            Comparisons comparisons,
            Recommendations recommendations,
            Definitions definitions) {
        this.settings = settings;
        this.stories = stories;
        this.catalogue = catalogue;
        this.councils = councils;
        this.risks = risks;
        this.money = money;
        this.commitments = commitments;
        this.comparisons = comparisons;
        this.recommendations = recommendations;
        this.definitions = definitions;
    }

    @GetMapping("/{council}/indicators/{indicator}")
    Page indicator(
            @PathVariable String council,
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable String period,
            Visitor visitor) {
        var setting = settings.setting(council, period, visitor);
        var story = stories.story(setting, indicator);
        var framework = catalogue.framework(council);
        var units = councils.units(council);
        var linked =
                new Linked(setting, units, story.one())
                        .page(
                                new RisksInBrief(
                                        setting,
                                        risks.register(council, setting.period()),
                                        framework,
                                        units),
                                new MoneyInBrief(setting, money.budget(council, setting.period())),
                                new CommitmentsInBrief(
                                        setting,
                                        commitments.list(council, setting.period()),
                                        framework,
                                        units),
                                recommendations.list(council));
        return Page.of(
                Template.of(
                        JteindicatorGenerated::render,
                        new IndicatorDetail(setting, framework, story.one())
                                .page(
                                        story.history(),
                                        story.areas(),
                                        new Revisions(
                                                        framework,
                                                        story.one(),
                                                        councils.areas(council),
                                                        stories.revised(setting, story))
                                                .table(),
                                        comparisons
                                                .section(
                                                        setting.council(),
                                                        story.one().indicator().id(),
                                                        setting.period())
                                                .orElse(null),
                                        linked,
                                        stories.origin(setting, story),
                                        story.hidden(),
                                        stories.mixes(setting, story),
                                        story.doubts(),
                                        story.earlier(),
                                        new Definition(
                                                setting, definitions, story.one().indicator()))));
    }

    /// @param file `trend.svg`, `trend.csv`, `areas-KIND.svg`, `areas-KIND.csv`, `multiples-KIND.svg`
    @GetMapping("/{council}/indicators/{indicator}/charts/{file}")
    ResponseEntity<byte[]> chart(
            @PathVariable String council,
            @PathVariable String indicator,
            @PathVariable String file,
            @RequestParam(required = false) @Nullable String period,
            Visitor visitor) {
        var setting = settings.setting(council, period, visitor);
        var story = stories.story(setting, indicator);
        var trend = Trend.of(story.one().indicator().title(), story.history());
        var name = story.one().indicator().id() + "-" + file;
        if (file.equals("trend.svg")) {
            return picture(setting, name, trend.chart(story.one()));
        }
        if (file.equals("trend.csv")) {
            return Sheet.answer(
                    setting, name, java.util.List.of(ChartTables.trend(trend, story.one())), "");
        }
        for (var areas : story.areas()) {
            if (file.equals("areas-" + areas.kind() + ".svg")) {
                return picture(setting, name, areas.ranking());
            }
            if (file.equals("areas-" + areas.kind() + ".csv")) {
                return Sheet.answer(setting, name, java.util.List.of(ChartTables.areas(areas)), "");
            }
            var multiples = areas.multiples();
            if (multiples != null && file.equals("multiples-" + areas.kind() + ".svg")) {
                return picture(setting, name, multiples);
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<byte[]> picture(Setting setting, String name, Chart chart) {
        return Sheet.answer(
                setting,
                name,
                SVG,
                chart.svg(Canvas.FILE).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
