package org.outturn.rules.verdict;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.direction.StatedDirection;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.CutOff;
import org.outturn.rules.rating.Judged;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;
import org.outturn.rules.series.Target;

/// Everything known about one figure that is to be judged.
///
/// @param observation null when the figure is awaited
/// @param target what holds for the figure's own period
/// @param yearTarget what the forecast outturn is set against, which can be `target` again; null where no target is for the year
/// @param earlier at most one figure for each comparison; the baseline, or else the previous figure, is what improvement is measured from
/// @param stated directions as the paper states them
/// @param judged a rating set by a person; it stands, whatever the scheme
/// @param history the figures of this financial year and of earlier ones as they were known, this one included or not, in any order: what
///     the forecast rests on
/// @param latest the latest figure there is, where there is none for the period: directions then lead to that; null otherwise
/// @param complete whether the figure covers the whole period that the target is for
/// @param aimed the period that the target is for; null where there is no target or that is not known
public record Case(
        @Nullable Observation observation,
        @Nullable Target target,
        @Nullable Target yearTarget,
        List<Earlier> earlier,
        List<StatedDirection> stated,
        @Nullable Judged judged,
        List<CutOff> cutOffs,
        List<Observation> history,
        boolean complete,
        @Nullable Observation latest,
        @Nullable Period aimed) {
    public Case {
        earlier = List.copyOf(earlier);
        stated = List.copyOf(stated);
        cutOffs = List.copyOf(cutOffs);
        history = List.copyOf(history);
    }

    public static Case of(@Nullable Observation observation, @Nullable Target target) {
        return new Case(
                observation,
                target,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                true,
                null,
                null);
    }

    public Case withEarlier(Earlier... figures) {
        return new Case(
                observation,
                target,
                yearTarget,
                List.of(figures),
                stated,
                judged,
                cutOffs,
                history,
                complete,
                latest,
                aimed);
    }

    public Case withStated(StatedDirection... directions) {
        return new Case(
                observation,
                target,
                yearTarget,
                earlier,
                List.of(directions),
                judged,
                cutOffs,
                history,
                complete,
                latest,
                aimed);
    }

    public Case withJudged(Judged rating) {
        return new Case(
                observation,
                target,
                yearTarget,
                earlier,
                stated,
                rating,
                cutOffs,
                history,
                complete,
                latest,
                aimed);
    }

    /// A figure that covers only part of its target's period, with the figures so far.
    public Case incomplete(@Nullable Target forYear, Observation... figures) {
        return new Case(
                observation,
                target,
                forYear,
                earlier,
                stated,
                judged,
                cutOffs,
                List.of(figures),
                false,
                latest,
                aimed);
    }

    /// With the period that the target is for.
    public Case aimedAt(Period period) {
        return new Case(
                observation,
                target,
                yearTarget,
                earlier,
                stated,
                judged,
                cutOffs,
                history,
                complete,
                latest,
                period);
    }

    /// A measure without a figure for the period, whose direction is that of its latest one: a yearly survey, until the next.
    public Case withLatest(Observation figure) {
        return new Case(
                observation,
                target,
                yearTarget,
                earlier,
                stated,
                judged,
                cutOffs,
                history,
                complete,
                figure,
                aimed);
    }

    /// The figure whose directions are asked for. A suppressed figure is not replaced.
    @Nullable Observation compared() {
        if (latest == null) {
            return observation;
        }
        return observation == null
                        || observation.quality() == Quality.NOT_DUE
                        || observation.quality() == Quality.NOT_AVAILABLE
                ? latest
                : observation;
    }

    Optional<Earlier> findEarlier(Against against) {
        return earlier.stream().filter(figure -> figure.with() == against).findFirst();
    }

    Optional<StatedDirection> findStated(Against against) {
        return stated.stream().filter(direction -> direction.with() == against).findFirst();
    }
}
