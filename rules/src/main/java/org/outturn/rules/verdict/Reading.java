package org.outturn.rules.verdict;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome.NotRated;
import org.outturn.rules.rating.Why;
import org.outturn.rules.series.Observation;

/// The figure that may be judged, and what keeps a rule from rating it.
///
/// @param actual null when there is none, when it is suppressed, or when its parts cannot be right
/// @param obstacle null when nothing stands in the way
record Reading(@Nullable Quantity actual, @Nullable NotRated obstacle) {
    static Reading of(Definition definition, @Nullable Observation observation) {
        if (observation == null) {
            return none(Why.AWAITED, "The figure for the period is awaited.");
        }
        return switch (observation.quality()) {
            case NOT_DUE -> none(Why.NOT_DUE, "No figure is due for the period.");
            case NOT_AVAILABLE -> none(Why.NO_VALUE, "The figure is not available.");
            case SUPPRESSED ->
                    none(
                            Why.SUPPRESSED,
                            "The figure is suppressed, since it is small enough to identify people.");
            case NOT_COMPARABLE ->
                    new Reading(
                            figure(definition, observation).actual(),
                            new NotRated(
                                    Why.NOT_COMPARABLE,
                                    "The figure is not comparable with those that the target was set by."));
            case FINAL, PROVISIONAL, ESTIMATED -> figure(definition, observation);
        };
    }

    private static Reading figure(Definition definition, Observation observation) {
        var numerator = observation.numerator();
        var denominator = observation.denominator();
        if (numerator != null && denominator != null) {
            var refusal = definition.measure().refusal(numerator, denominator);
            if (refusal.isPresent()) {
                return none(Why.NO_VALUE, refusal.get());
            }
        }
        return observation
                .result(definition.measure())
                .map(value -> new Reading(value, null))
                .orElseGet(() -> none(Why.NO_VALUE, "There is no figure for the period."));
    }

    private static Reading none(Why why, String reason) {
        return new Reading(null, new NotRated(why, reason));
    }
}
