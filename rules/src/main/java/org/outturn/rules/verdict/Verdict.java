package org.outturn.rules.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.rating.Outcome;

/// What is to be said of one figure, and why.
///
/// @param outcome the rating, or why there is none
/// @param byRule what the scheme says where a person's judgement stands; null otherwise
/// @param forecastOutcome the rating that the forecast outturn would have; null without a forecast
/// @param directions one for each comparison wanted, in that order
/// @param variance null where there is no figure or no target
/// @param forecast null where the year is complete or nothing can be forecast
/// @param steps plain sentences, in order, that explain the verdict to a councillor
/// @param rulesVersion of the rules that judged
public record Verdict(
        Outcome outcome,
        @Nullable Outcome byRule,
        @Nullable Outcome forecastOutcome,
        List<Travel> directions,
        @Nullable Variance variance,
        @Nullable Forecast forecast,
        List<String> steps,
        String rulesVersion) {
    public Verdict {
        directions = List.copyOf(directions);
        steps = List.copyOf(steps);
    }

    /// Against what is compared with first; empty where that is not known or not comparable.
    public Optional<Direction> direction() {
        return directions.stream()
                .limit(1)
                .flatMap(first ->
                        switch (first) {
                            case Travel.Derived derived -> Stream.of(derived.direction());
                            case Travel.Stated stated -> Stream.of(stated.direction());
                            case Travel.NotComparable _, Travel.Unknown _ -> Stream.empty();
                        })
                .findFirst();
    }

    Verdict withSteps(List<String> sentences) {
        return new Verdict(
                outcome,
                byRule,
                forecastOutcome,
                directions,
                variance,
                forecast,
                sentences,
                rulesVersion);
    }
}
