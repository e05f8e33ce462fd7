package org.outturn.overview;

import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.benchmark.Benchmarks;
import org.outturn.budget.MoneyInBrief;
import org.outturn.catalogue.Catalogue;
import org.outturn.commitment.Commitments;
import org.outturn.council.Councils;
import org.outturn.delivery.CommitmentsInBrief;
import org.outturn.money.Money;
import org.outturn.overview.page.JtehomeGenerated;
import org.outturn.register.RisksInBrief;
import org.outturn.risk.Risks;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A council at a glance. Who may see it was decided before it is asked for.
@Controller
class HomePages {
    private final Settings settings;
    private final Assessment assessment;
    private final Catalogue catalogue;
    private final Councils councils;
    private final Risks risks;
    private final Money money;
    private final Commitments commitments;
    private final Benchmarks benchmarks;

    HomePages(
            Settings settings,
            Assessment assessment,
            Catalogue catalogue,
            Councils councils,
            Risks risks,
            Money money,
            Commitments commitments,
            Benchmarks benchmarks) {
        this.settings = settings;
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.councils = councils;
        this.risks = risks;
        this.money = money;
        this.commitments = commitments;
        this.benchmarks = benchmarks;
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
                        setting,
                        assessment.scorecard(council, setting.period(), FiguresAs.LATEST),
                        framework,
                        units,
                        councils.areas(council));
        return Page.of(
                Template.of(
                        JtehomeGenerated::render,
                        overview.page(
                                benchmarks.list(council, setting.period()).size(),
                                new RisksInBrief(
                                                setting,
                                                risks.register(council, setting.period()),
                                                framework,
                                                units)
                                        .summary(),
                                new MoneyInBrief(setting, money.budget(council, setting.period()))
                                        .summary(),
                                new CommitmentsInBrief(
                                                setting,
                                                commitments.list(council, setting.period()),
                                                framework,
                                                units)
                                        .bar())));
    }
}
