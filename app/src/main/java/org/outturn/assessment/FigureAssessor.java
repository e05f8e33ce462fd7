package org.outturn.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.Figure;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.verdict.Assessor;
import org.outturn.rules.verdict.Case;

/// The one path to every verdict: the case is put together and the rules judge it.
record FigureAssessor(Evidence evidence) {
    /// A verdict with the case that it rests on.
    ///
    /// @param history the figures behind those of the case
    record Judged(Assessed assessed, Case matter, List<Figure> history) {}

    /// @param period the reporting period that is asked about
    /// @param figure none when nothing is reported
    Assessed assess(Indicator indicator, String area, Period period, @Nullable Figure figure) {
        return judge(indicator, area, period, figure).assessed();
    }

    Judged judge(Indicator indicator, String area, Period period, @Nullable Figure figure) {
        var file = new CaseFile(evidence, indicator, area, period, figure);
        var planned = file.planned();
        var stated = file.stated();
        var history = file.history();
        var matter = file.matter(planned, stated, history);
        var observation = file.observation();
        var measure = indicator.measure();
        var assessed =
                new Assessed(
                        indicator,
                        evidence.unit(indicator.unit()),
                        evidence.area(area),
                        period,
                        figure,
                        observation == null ? null : Results.of(measure, observation).orElse(null),
                        observation == null
                                ? measure.decimals()
                                : Results.decimals(measure, observation),
                        planned.target(),
                        file.bestCutOff().orElse(null),
                        byAgainst(matter),
                        Assessor.assess(file.definition(), matter),
                        previousRating(file).orElse(null),
                        file.benchmark(),
                        stated,
                        file.words());
        return new Judged(assessed, matter, history);
    }

    /// Of the figure before; where there is none, as a person set it for the reporting period before.
    private Optional<Rating> previousRating(CaseFile file) {
        var observation = file.observation();
        var previous =
                observation == null
                        ? Optional.<Figure>empty()
                        : file.before().previous(observation);
        return previous.isPresent()
                ? rating(
                        new CaseFile(
                                evidence,
                                file.indicator(),
                                file.area(),
                                previous.get().reported(),
                                previous.get()))
                : new CaseFile(
                                evidence,
                                file.indicator(),
                                file.area(),
                                file.reported().previous(),
                                null)
                        .judged()
                        .map(judged -> judged.rating());
    }

    private static Optional<Rating> rating(CaseFile file) {
        return switch (Assessor.assess(file.definition(), file.matterOfRating()).outcome()) {
            case Outcome.Rated rated -> Optional.of(rated.rating());
            case Outcome.NotRated _ -> Optional.empty();
        };
    }

    private static Map<Against, Earlier> byAgainst(Case matter) {
        var map = new EnumMap<Against, Earlier>(Against.class);
        matter.earlier().forEach(one -> map.put(one.with(), one));
        return map;
    }
}
