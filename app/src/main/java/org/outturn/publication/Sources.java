package org.outturn.publication;

import java.util.concurrent.ConcurrentHashMap;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.assessment.Filter;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Catalogue;
import org.outturn.commitment.Commitments;
import org.outturn.component.Evidence;
import org.outturn.council.Area;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.figurecheck.FigureCheck;
import org.outturn.money.Money;
import org.outturn.recommendation.Recommendations;
import org.outturn.risk.Risks;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Component;

/// Gathers what a report draws on from the rooms that hold it.
@Component
record Sources(
        Councils councils,
        Catalogue catalogue,
        Assessment assessment,
        FigureCheck check,
        Risks risks,
        Money money,
        Commitments commitments,
        Recommendations recommendations) {
    Evidence evidence(Council council, Period period, FiguresAs mode) {
        var id = council.id();
        var others = new ConcurrentHashMap<Period, Scorecard>();
        return new Evidence(
                council,
                catalogue.framework(id),
                councils.units(id),
                assessment.scorecard(id, period, mode),
                Filter.ALL,
                assessment.figures(id),
                risks.register(id, period),
                money.budget(id, period),
                commitments.list(id, period),
                recommendations.list(id),
                () -> check.check(id, period).findings(),
                other ->
                        others.computeIfAbsent(
                                other,
                                wanted -> assessment.scorecard(id, wanted, FiguresAs.REPORTED)),
                indicator -> assessment.history(id, indicator, Area.WHOLE),
                other -> councils.find(other).map(found -> evidence(found, period, mode)));
    }
}
