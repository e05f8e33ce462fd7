package org.outturn.fact;

import java.util.ArrayList;
import java.util.List;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.catalogue.Catalogue;
import org.outturn.commitment.Commitments;
import org.outturn.council.Councils;
import org.outturn.money.Money;
import org.outturn.risk.Risks;
import org.outturn.rules.period.Period;
import org.outturn.template.ReportTemplates;
import org.springframework.stereotype.Component;

/// The facts as they are now: everything that a report of a council for a period can draw on, whether or not it does.
@Component
public record LiveFacts(
        Councils councils,
        Catalogue catalogue,
        Assessment assessment,
        Risks risks,
        Money money,
        Commitments commitments,
        ReportTemplates templates) {
    public List<Fact> of(String council, String report, Period period, FiguresAs mode) {
        var framework = catalogue.framework(council);
        var figures = new FigureFacts(period, framework, councils.areas(council));
        var facts = new ArrayList<>(figures.of(assessment.figures(council)));
        for (var scheme : framework.schemes()) {
            facts.add(
                    new Fact(
                            Fact.Kind.SCHEME,
                            scheme.id(),
                            scheme.name(),
                            "Rule",
                            "version " + scheme.version()));
        }
        var scorecard = assessment.scorecard(council, period, mode);
        facts.addAll(new VerdictFacts(councils.get(council), figures).of(scorecard));
        if (facts.stream().noneMatch(fact -> fact.kind() == Fact.Kind.CUT_OFF)) {
            facts.add(Fact.NO_CUT_OFF);
        }
        facts.addAll(new RiskFacts(framework).of(risks.register(council, period)));
        facts.addAll(new MoneyFacts().of(money.budget(council, period)));
        facts.addAll(CommitmentFacts.of(commitments.list(council, period)));
        facts.addAll(new CommentaryFacts(councils.get(council), figures).of(scorecard));
        templates
                .find(council, report)
                .ifPresent(template -> facts.addAll(TemplateFacts.of(template.markdown())));
        return List.copyOf(facts);
    }
}
