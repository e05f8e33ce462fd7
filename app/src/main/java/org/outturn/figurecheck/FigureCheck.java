package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.catalogue.Catalogue;
import org.outturn.collection.Collection;
import org.outturn.commitment.Commitments;
import org.outturn.council.Councils;
import org.outturn.money.Money;
import org.outturn.risk.Risks;
import org.outturn.rules.figures.Finding;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;

/// Recomputes what a council's paper for a period prints, and lists what cannot be right.
@Service
public class FigureCheck {
    /// How a finding begins where a rule gives another rating than the paper prints.
    private static final String RULED = "the same figure in what follows: ";

    private final Councils councils;
    private final Catalogue catalogue;
    private final Collection collection;
    private final Assessment assessment;
    private final Risks risks;
    private final Money money;
    private final Commitments commitments;

    FigureCheck(
            Councils councils,
            Catalogue catalogue,
            Collection collection,
            Assessment assessment,
            Risks risks,
            Money money,
            Commitments commitments) {
        this.councils = councils;
        this.catalogue = catalogue;
        this.collection = collection;
        this.assessment = assessment;
        this.risks = risks;
        this.money = money;
        this.commitments = commitments;
    }

    /// What a paper prints that its own figures contradict. Rounding is never taken for an error.
    public List<FigureFinding> check(String council, Period period) {
        return checked(council, period).findings().stream().map(FigureCheck::told).toList();
    }

    /// How many relations between printed figures could be checked.
    public int checkedRelations(String council, Period period) {
        return checked(council, period).checked();
    }

    private org.outturn.rules.figures.FigureCheck checked(String council, Period period) {
        var figures = collection.shown(council);
        if (figures.stated().isEmpty()) {
            return org.outturn.rules.figures.FigureCheck.of(List.of());
        }
        var scorecard = assessment.scorecard(council, period, FiguresAs.REPORTED);
        var framework = catalogue.framework(council);
        var claims = new Claims(figures.stated(), framework, period);
        var relations = new ArrayList<Relation>();
        relations.addAll(
                new IndicatorRelations(
                                councils.get(council),
                                framework,
                                claims,
                                one -> assessment.facts(council, one))
                        .of(scorecard));
        relations.addAll(
                new CountRelations(framework, councils.units(council), claims).of(scorecard));
        relations.addAll(new CommitmentRelations(claims).of(commitments.list(council, period)));
        relations.addAll(new MoneyRelations(claims).of(money.budget(council, period)));
        relations.addAll(new RiskRelations(claims).of(risks.register(council, period)));
        relations.addAll(new PaperRelations(claims).of(figures.relations()));
        return org.outturn.rules.figures.FigureCheck.of(relations);
    }

    private static FigureFinding told(Finding finding) {
        return new FigureFinding(
                finding.where(),
                finding.printed(),
                unquoted(finding.follows()),
                finding.from().startsWith(RULED)
                        ? finding.from().substring(RULED.length())
                        : finding.from());
    }

    /// Quotation marks part words from a sentence; in a column of their own they are in the way.
    private static String unquoted(String words) {
        boolean quoted = words.length() > 1 && words.startsWith("'") && words.endsWith("'");
        var inner = quoted ? words.substring(1, words.length() - 1) : words;
        return inner.contains("'") ? words : inner;
    }
}
