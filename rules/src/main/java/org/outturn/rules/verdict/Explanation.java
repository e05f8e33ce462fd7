package org.outturn.rules.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Outcome.NotRated;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.rating.Precision;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;
import org.outturn.rules.series.Target;

/// Tells how a verdict came about, a sentence a step.
record Explanation(Definition definition, Case matter, @Nullable Quantity actual) {
    private static final int YEAR = 12;

    List<String> steps(Verdict verdict) {
        var steps = new ArrayList<String>();
        if (actual != null && matter.observation() != null) {
            result(steps, matter.observation(), actual);
        }
        target(steps, actual != null);
        rating(steps, verdict.outcome(), verdict.byRule());
        if (verdict.variance() != null) {
            steps.add(
                    "The result is %s."
                            .formatted(verdict.variance().words(definition.measure(), 1)));
        }
        forecast(steps, verdict);
        var compared = matter.compared();
        if (compared != null && !compared.equals(matter.observation())) {
            steps.add(
                    "The latest figure is for %s; the direction leads to that."
                            .formatted(compared.period().label()));
        }
        verdict.directions().forEach(travel -> steps.add(travel.reason()));
        return steps;
    }

    private void forecast(List<String> steps, Verdict verdict) {
        var forecast = verdict.forecast();
        var outcome = verdict.forecastOutcome();
        if (forecast != null && stays(forecast) && isOneTarget()) {
            return;
        }
        if (forecast != null && (outcome != null || !stays(forecast))) {
            steps.add(forecast.words());
            if (forecast.range() != null) {
                steps.add(forecast.rangeWords(definition.measure()));
                steps.add(forecast.reason());
            }
        }
        if (outcome instanceof Rated(var rating, var reason, _, var words)
                && !outcome.equals(verdict.outcome())) {
            steps.add(reason);
            steps.add(
                    "The %s rated %s."
                            .formatted(
                                    forecast != null && forecast.isOutturn()
                                            ? "outturn is"
                                            : "forecast would be",
                                    words(rating.name(), words)));
        }
    }

    private static boolean stays(Forecast forecast) {
        return forecast.method() == Forecast.Method.LATEST;
    }

    /// Whether the year has the target that the figure was already set against, so that a level which is taken to stay says nothing more.
    private boolean isOneTarget() {
        return !definition.scheme().judgesForecast()
                && Objects.equals(matter.target(), matter.yearTarget());
    }

    private void result(List<String> steps, Observation observation, Quantity actual) {
        var measure = definition.measure();
        var shown = measure.shown(actual);
        var period = observation.period().label();
        var numerator = observation.numerator();
        var denominator = observation.denominator();
        if (numerator == null || denominator == null) {
            steps.add("The result for %s is %s.".formatted(period, measure.shownExactly(actual)));
        } else {
            steps.add(
                    "The result for %s is %s: %s%s."
                            .formatted(
                                    period,
                                    shown,
                                    parts(measure, numerator, denominator),
                                    measure.kind() == Measure.Kind.RATE
                                            ? ", times " + Quantity.of(measure.per()).shown(0)
                                            : ""));
        }
        if (observation.quality() == Quality.PROVISIONAL) {
            steps.add("The figure is provisional.");
        }
        if (observation.quality() == Quality.ESTIMATED) {
            steps.add("The figure is an estimate.");
        }
    }

    /// Only what can be a part of a whole is out of it; seconds are divided by calls.
    private static String parts(Measure measure, Quantity numerator, Quantity denominator) {
        boolean isPart =
                switch (measure.kind()) {
                    case PERCENT -> true;
                    case RATE, COUNT -> !numerator.isMore(denominator);
                    case MONEY, DAYS, SCORE, NUMBER -> false;
                };
        return "%s %s %s"
                .formatted(
                        number(numerator), isPart ? "out of" : "divided by", number(denominator));
    }

    private static String number(Quantity value) {
        return value.shown(Math.clamp(value.value().scale(), 0, 4));
    }

    private void target(List<String> steps, boolean hasFigure) {
        var measure = definition.measure();
        switch (matter.target()) {
            case null -> {}
            case Target.Single single ->
                    steps.add("The target is %s.".formatted(single.words(measure)));
            case Target.Range range ->
                    steps.add("The expected range is %s.".formatted(range.words(measure)));
            case Target.Tiers(var minimum, var ideal, var aspirational) ->
                    steps.add(
                            "The targets are: %sideal %s%s."
                                    .formatted(
                                            minimum == null
                                                    ? ""
                                                    : "minimum "
                                                            + measure.shownExactly(minimum)
                                                            + ", ",
                                            measure.shownExactly(ideal),
                                            aspirational == null
                                                    ? ""
                                                    : ", aspirational "
                                                            + measure.shownExactly(aspirational)));
        }
        if (matter.yearTarget() != null && !matter.yearTarget().equals(matter.target())) {
            steps.add(
                    "The target for the year is %s.".formatted(matter.yearTarget().words(measure)));
        }
        if (hasFigure && matter.target() != null) {
            if (definition.precision() == Precision.PRINTED) {
                steps.add(
                        "The figure is compared as printed, to %d decimal%s."
                                .formatted(measure.decimals(), measure.decimals() == 1 ? "" : "s"));
            }
            if (!matter.complete()) {
                part(steps);
            }
        }
    }

    /// Twelve months that end with some month are a year, and yet may be a part of the year that the target is for: so they say how many of its
    /// months they cover. A year that covers all of them is provisional, which was said.
    private void part(List<String> steps) {
        var observation = matter.observation();
        if (observation == null || observation.period().lengthInMonths() != YEAR) {
            steps.add("The figure covers only part of the period that the target is for.");
            return;
        }
        var aimed = matter.aimed();
        if (aimed == null) {
            return;
        }
        var months = aimed.listMonths();
        long covered = months.stream().filter(observation.period()::contains).count();
        if (covered < months.size()) {
            steps.add(
                    "The figure covers %s of the %d months that the target is for."
                            .formatted(
                                    covered == 0 ? "none" : String.valueOf(covered),
                                    months.size()));
        }
    }

    private void rating(List<String> steps, Outcome outcome, @Nullable Outcome byRule) {
        steps.add(outcome.reason());
        steps.add(
                switch (outcome) {
                    case Rated(var rating, _, _, var words) ->
                            "So it is rated %s.".formatted(words(rating.name(), words));
                    case NotRated _ -> "So it is not rated.";
                });
        if (matter.judged() != null && byRule instanceof Rated(var rating, var reason, _, _)) {
            steps.add("By the rule it would be rated %s: %s".formatted(rating.name(), reason));
        }
    }

    private static String words(String name, String words) {
        return name.equals(words) ? name : "%s ('%s')".formatted(name, words);
    }
}
