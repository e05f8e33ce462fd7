package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Collection;
import org.outturn.collection.Figures;
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

    /// What a paper prints that its own figures contradict, and then where it rates a forecast that is not printed otherwise than ours.
    /// Rounding is never taken for an error.
    public CheckedPaper check(String council, Period period) {
        var figures = collection.shown(council);
        if (figures.stated().isEmpty()) {
            return new CheckedPaper(0, List.of());
        }
        var paper = new Paper(council, period, figures);
        var checked = paper.checked();
        return new CheckedPaper(
                checked.checked(),
                Stream.concat(
                                checked.findings().stream().map(FigureCheck::told),
                                paper.ratings().otherForecasts(paper.scorecard()).stream())
                        .toList());
    }

    /// All that one paper is checked against.
    private final class Paper {
        private final String council;
        private final Period period;
        private final Figures figures;
        private final Scorecard scorecard;
        private final Framework framework;
        private final Claims claims;

        Paper(String council, Period period, Figures figures) {
            this.council = council;
            this.period = period;
            this.figures = figures;
            scorecard = assessment.scorecard(council, period, FiguresAs.REPORTED);
            framework = catalogue.framework(council);
            claims = new Claims(figures.stated(), framework, period);
        }

        Scorecard scorecard() {
            return scorecard;
        }

        RatingRelations ratings() {
            return new RatingRelations(framework, claims, one -> assessment.facts(council, one));
        }

        org.outturn.rules.figures.FigureCheck checked() {
            var units = councils.units(council);
            var owner = councils.get(council);
            var relations = new ArrayList<Relation>();
            relations.addAll(new IndicatorRelations(owner, claims, ratings()).of(scorecard));
            relations.addAll(new EarlierRelations(framework, claims, figures).all());
            relations.addAll(new CountRelations(framework, units, claims).of(scorecard));
            relations.addAll(
                    new CommitmentRelations(framework, units, claims)
                            .of(commitments.list(council, period)));
            relations.addAll(new MoneyRelations(claims).of(money.budget(council, period)));
            relations.addAll(new RiskRelations(claims).of(risks.register(council, period)));
            relations.addAll(new PaperRelations(claims).of(figures.relations()));
            relations.addAll(new RepeatRelations(owner, claims, ratings()).all());
            return org.outturn.rules.figures.FigureCheck.of(relations);
        }
    }

    private static FigureFinding told(Finding finding) {
        return new FigureFinding(
                finding.where(),
                finding.printed(),
                unquoted(finding.follows()),
                finding.from().startsWith(RULED)
                        ? finding.from().substring(RULED.length())
                        : finding.from(),
                FigureFinding.Kind.CONTRADICTED);
    }

    /// Quotation marks part words from a sentence; in a column of their own they are in the way.
    private static String unquoted(String words) {
        boolean quoted = words.length() > 1 && words.startsWith("'") && words.endsWith("'");
        var inner = quoted ? words.substring(1, words.length() - 1) : words;
        return inner.contains("'") ? words : inner;
    }
}
