package org.outturn.component;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Filter;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Figures;
import org.outturn.collection.JudgedRating;
import org.outturn.collection.Stated;
import org.outturn.commitment.RatedCommitment;
import org.outturn.council.Area;
import org.outturn.council.Council;
import org.outturn.council.Unit;
import org.outturn.figurecheck.FigureFinding;
import org.outturn.money.Budget;
import org.outturn.recommendation.Tracked;
import org.outturn.risk.Register;
import org.outturn.rules.period.Period;

/// Everything that a report draws on: one council in one reporting period.
///
/// @param usual the filter of whatever gives none of its own
/// @param others the scorecard of another reporting period
/// @param history every figure of an indicator for the whole council, assessed
/// @param partners what another council's report would draw on, for the services that they share
public record Evidence(
        Council council,
        Framework framework,
        List<Unit> units,
        Scorecard scorecard,
        Filter usual,
        Figures figures,
        Register register,
        Budget budget,
        List<RatedCommitment> commitments,
        List<Tracked> recommendations,
        Supplier<List<FigureFinding>> findings,
        Function<Period, Scorecard> others,
        Function<String, List<Assessed>> history,
        Function<String, Optional<Evidence>> partners) {
    public Evidence {
        units = List.copyOf(units);
        commitments = List.copyOf(commitments);
        recommendations = List.copyOf(recommendations);
    }

    public Period period() {
        return scorecard.period();
    }

    /// What the paper for the period prints about something, word for word.
    public Optional<String> stated(String about, String key, String what) {
        return figures.stated().stream()
                .filter(one ->
                        one.about().equals(about)
                                && one.key().equals(key)
                                && one.what().equals(what)
                                && one.period().equals(period()))
                .map(Stated::printed)
                .findFirst();
    }

    /// The rating that a person set for a measure, where one did.
    public Optional<JudgedRating> judged(Assessed one) {
        var area = one.area();
        return figures.judged().stream()
                .filter(judged ->
                        judged.indicator().equals(one.indicator().id())
                                && judged.area().equals(area == null ? Area.WHOLE : area.id())
                                && judged.reported().equals(one.reported()))
                .findFirst();
    }

    public Optional<Unit> unit(String id) {
        return Unit.find(id, units);
    }

    public Evidence with(Filter measures) {
        return new Evidence(
                council,
                framework,
                units,
                scorecard,
                measures,
                figures,
                register,
                budget,
                commitments,
                recommendations,
                findings,
                others,
                history,
                partners);
    }
}
