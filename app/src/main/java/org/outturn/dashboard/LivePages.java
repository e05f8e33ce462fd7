package org.outturn.dashboard;

import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Catalogue;
import org.outturn.commitment.Commitments;
import org.outturn.council.Councils;
import org.outturn.dashboard.page.JtehomeGenerated;
import org.outturn.dashboard.page.JteindicatorsGenerated;
import org.outturn.dashboard.page.JtetablesGenerated;
import org.outturn.money.Money;
import org.outturn.risk.Risks;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The live pages of a council. Who may see them was decided before they are asked.
@Controller
class LivePages {
    private final Settings settings;
    private final Assessment assessment;
    private final Catalogue catalogue;
    private final Councils councils;
    private final Risks risks;
    private final Money money;
    private final Commitments commitments;
    private final Trends trends;

    LivePages(
            Settings settings,
            Assessment assessment,
            Catalogue catalogue,
            Councils councils,
            Risks risks,
            Money money,
            Commitments commitments,
            Trends trends) {
        this.settings = settings;
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.councils = councils;
        this.risks = risks;
        this.money = money;
        this.commitments = commitments;
        this.trends = trends;
    }

    @GetMapping("/{council}")
    Page home(
            @PathVariable String council,
            @RequestParam(required = false) @Nullable String period,
            Visitor visitor) {
        var setting = settings.setting(council, period, visitor);
        var framework = catalogue.framework(council);
        var units = councils.units(council);
        var overview =
                new Overview(
                        setting, scorecard(setting), framework, units, councils.areas(council));
        return Page.of(
                Template.of(
                        JtehomeGenerated::render,
                        overview.page(
                                new RiskTables(
                                                setting,
                                                risks.register(council, setting.period()),
                                                framework,
                                                units)
                                        .summary(),
                                new MoneyTables(setting, money.budget(council, setting.period()))
                                        .summary(),
                                new CommitmentTables(
                                                setting,
                                                commitments.list(council, setting.period()),
                                                framework,
                                                units,
                                                CommitmentQuery.ALL)
                                        .bar())));
    }

    @GetMapping("/{council}/indicators")
    Page indicators(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var framework = catalogue.framework(council);
        var list =
                new IndicatorList(
                        setting,
                        scorecard(setting),
                        framework,
                        councils.units(council),
                        new IndicatorQuery(query, framework.kindsOfGrouping()));
        return Page.of(
                Template.of(
                        JteindicatorsGenerated::render,
                        list.page(trends.until(council, setting.period()))));
    }

    @GetMapping("/{council}/risks")
    Page risks(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var register = risks.register(council, setting.period());
        var known = register.period();
        var tables =
                new RiskTables(
                        setting,
                        register,
                        catalogue.framework(council),
                        councils.units(council),
                        RiskQuery.of(query),
                        known == null ? null : risks.register(council, known.previous()));
        return Page.of(Template.of(JtetablesGenerated::render, tables.page()));
    }

    @GetMapping("/{council}/money")
    Page money(
            @PathVariable String council,
            @RequestParam(required = false) @Nullable String period,
            Visitor visitor) {
        var setting = settings.setting(council, period, visitor);
        var tables = new MoneyTables(setting, money.budget(council, setting.period()));
        return Page.of(Template.of(JtetablesGenerated::render, tables.page()));
    }

    @GetMapping("/{council}/commitments")
    Page commitments(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var tables =
                new CommitmentTables(
                        setting,
                        commitments.list(council, setting.period()),
                        catalogue.framework(council),
                        councils.units(council),
                        CommitmentQuery.of(query));
        return Page.of(Template.of(JtetablesGenerated::render, tables.page()));
    }

    private Scorecard scorecard(Setting setting) {
        return assessment.scorecard(setting.council().id(), setting.period(), FiguresAs.LATEST);
    }
}
