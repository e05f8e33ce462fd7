package org.outturn.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.PlannedTarget;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;
import org.outturn.rules.series.Target;

/// What was planned for a figure.
///
/// @param target for its reporting period, or else for the year that the figure is of, or else for the year around the reporting period
/// @param year for the year, where that is what an outturn is set against: beside a target of its own period, with a scheme that judges the
///     forecast, or where a level of part of the year is set against what it should be all year
/// @param complete whether the figure covers all that its target is for
record Planned(@Nullable PlannedTarget target, @Nullable PlannedTarget year, boolean complete) {
    private static final int YEAR = 12;

    /// @param judgesForecast whether the rating scheme sets a forecast against the target while the period is incomplete
    /// @param isFlow whether figures add up, so that one of a month cannot be set against what a year should come to
    static Planned of(
            List<PlannedTarget> targets,
            Period reported,
            @Nullable Observation observation,
            boolean judgesForecast,
            boolean isFlow) {
        var own = targets.stream().filter(one -> one.period().covers(reported)).findFirst();
        var year =
                Optional.ofNullable(observation)
                        .flatMap(one -> year(targets, one.period()))
                        .or(() -> year(targets, reported));
        var target = own.or(() -> year).orElse(null);
        if (isFlow && !judgesForecast && own.isEmpty() && isLonger(target, observation)) {
            return new Planned(null, target, true);
        }
        boolean isOwn = own.isPresent();
        boolean partOfYear = judgesForecast || isOwn;
        // A provisional figure is on track until it is final, where the scheme has words for that.
        boolean isOpen =
                judgesForecast
                        && observation != null
                        && observation.quality() == Quality.PROVISIONAL;
        boolean complete =
                observation == null
                        || (!isOpen
                                && !(isFlow && judgesForecast && isLonger(target, observation))
                                && (!partOfYear
                                        || target == null
                                        || !isPart(
                                                observation.period(), target.period(), reported)));
        boolean ofYear =
                year.isPresent()
                        && (judgesForecast
                                || (isOwn && !(complete && own.equals(year)))
                                || (!isOwn && !isFlow && isEarlier(observation, year.get())));
        return new Planned(target, ofYear ? year.get() : null, complete);
    }

    /// Whether the financial year that a target is for goes on after the figure.
    private static boolean isEarlier(@Nullable Observation observation, PlannedTarget year) {
        return observation != null
                && observation.period().financialYear().equals(year.period())
                && observation.period().end().isBefore(year.period().end());
    }

    /// The target of the shortest year that holds a period: financial, academic or calendar.
    private static Optional<PlannedTarget> year(List<PlannedTarget> targets, Period period) {
        return targets.stream()
                .filter(one -> one.period().lengthInMonths() == YEAR)
                .filter(one -> one.period().contains(period))
                .min(Comparator.comparing(one -> one.period().kind()));
    }

    /// A range is of what is usual for each figure; anything else is what the whole period should come to.
    private static boolean isLonger(
            @Nullable PlannedTarget target, @Nullable Observation observation) {
        return target != null
                && observation != null
                && !(target.target() instanceof Target.Range)
                && observation.period().lengthInMonths() < target.period().lengthInMonths();
    }

    /// Whether a figure ends before what its target is for does. A figure for a time outside, such as last year's survey, is no part of it.
    private static boolean isPart(Period covers, Period target, Period reported) {
        return covers.end().isBefore(target.end())
                && (target.contains(covers) || reported.end().isBefore(target.end()));
    }
}
