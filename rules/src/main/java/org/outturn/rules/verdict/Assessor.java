package org.outturn.rules.verdict;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Comparison;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.direction.Latest;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.forecast.YearToDate;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Facts;
import org.outturn.rules.rating.Judgement;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Outcome.NotRated;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.rating.Why;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;
import org.outturn.rules.series.Target;

/// Judges one figure from every side. The same definition and case always give the same verdict.
public final class Assessor {
    /// Changes whenever a verdict could come out differently.
    public static final String RULES_VERSION = "1";

    private Assessor() {}

    public static Verdict assess(Definition definition, Case matter) {
        var actual = result(definition, matter).orElse(null);
        var directions =
                definition.comparisons().stream()
                        .map(against -> travel(definition, matter, against, actual))
                        .toList();
        var forecast = actual == null ? null : forecast(definition, matter, actual).orElse(null);
        var facts = facts(definition, matter, actual, forecast);
        var rule = rule(definition.scheme());
        var byRule = rule == null ? null : byRule(rule, facts, matter);
        var outcome = outcome(facts, matter, byRule);
        var forecastOutcome =
                rule == null || forecast == null ? null : onForecast(rule, facts, matter);
        var target = matter.target();
        var variance =
                actual == null || target == null
                        ? null
                        : Variance.of(definition.polarity(), actual, target);
        return new Verdict(
                outcome,
                matter.judged() == null ? null : byRule,
                forecastOutcome,
                directions,
                variance,
                forecast,
                new Explanation(definition, matter)
                        .steps(
                                actual,
                                outcome,
                                byRule,
                                forecastOutcome,
                                variance,
                                forecast,
                                directions),
                RULES_VERSION);
    }

    /// The figure that may be judged: none when it is suppressed, or when its parts cannot be right.
    static Optional<Quantity> result(Definition definition, Case matter) {
        var observation = matter.observation();
        if (observation == null || !isKnown(observation.quality())) {
            return Optional.empty();
        }
        return refusal(definition, observation).isPresent()
                ? Optional.empty()
                : observation.result(definition.measure());
    }

    private static boolean isKnown(Quality quality) {
        return switch (quality) {
            case FINAL, PROVISIONAL, ESTIMATED, NOT_COMPARABLE -> true;
            case NOT_AVAILABLE, NOT_DUE, SUPPRESSED -> false;
        };
    }

    private static Optional<String> refusal(Definition definition, Observation observation) {
        var numerator = observation.numerator();
        var denominator = observation.denominator();
        return numerator == null || denominator == null
                ? Optional.empty()
                : definition.measure().refusal(numerator, denominator);
    }

    private static @Nullable RatingScheme rule(RatingScheme scheme) {
        return scheme instanceof Judgement(var beneath) ? beneath : scheme;
    }

    private static Outcome byRule(RatingScheme rule, Facts facts, Case matter) {
        var obstacle = obstacle(matter, facts);
        return obstacle == null ? rule.judge(facts) : obstacle;
    }

    private static Outcome outcome(Facts facts, Case matter, @Nullable Outcome byRule) {
        if (matter.judged() == null && byRule != null) {
            return byRule;
        }
        var obstacle = matter.judged() == null ? obstacle(matter, facts) : null;
        return obstacle == null ? new Judgement(null).judge(facts) : obstacle;
    }

    /// What is known about the figure that keeps any rule from rating it.
    private static @Nullable NotRated obstacle(Case matter, Facts facts) {
        var observation = matter.observation();
        if (observation == null) {
            return new NotRated(Why.AWAITED, "The figure for the period is awaited.");
        }
        return switch (observation.quality()) {
            case NOT_DUE -> new NotRated(Why.NOT_DUE, "No figure is due for the period.");
            case NOT_AVAILABLE -> new NotRated(Why.NO_VALUE, "The figure is not available.");
            case SUPPRESSED ->
                    new NotRated(
                            Why.SUPPRESSED,
                            "The figure is suppressed, since it is small enough to identify people.");
            case NOT_COMPARABLE ->
                    new NotRated(
                            Why.NOT_COMPARABLE,
                            "The figure is not comparable with those that the target was set by.");
            case FINAL, PROVISIONAL, ESTIMATED ->
                    facts.actual() != null
                            ? null
                            : new NotRated(Why.NO_VALUE, refusalWords(facts, observation));
        };
    }

    private static String refusalWords(Facts facts, Observation observation) {
        var numerator = observation.numerator();
        var denominator = observation.denominator();
        return numerator == null || denominator == null
                ? "There is no figure for the period."
                : facts.measure()
                        .refusal(numerator, denominator)
                        .orElse("There is no figure for the period.");
    }

    private static Facts facts(
            Definition definition,
            Case matter,
            @Nullable Quantity actual,
            @Nullable Forecast forecast) {
        boolean ofYear = !matter.complete() && definition.scheme().judgesForecast();
        return Facts.of(definition.measure(), definition.polarity())
                .withActual(actual)
                .withTarget(ofYear ? yearTarget(matter) : matter.target())
                .withBaseline(
                        usable(definition, matter, Against.BASELINE)
                                .or(() -> usable(definition, matter, Against.PREVIOUS))
                                .orElse(null))
                .withPrevious(usable(definition, matter, Against.PREVIOUS).orElse(null))
                .withForecast(forecast == null ? null : forecast.value())
                .withComplete(matter.complete())
                .withCutOffs(matter.cutOffs())
                .withJudged(matter.judged())
                .withPrecision(definition.precision());
    }

    private static @Nullable Target yearTarget(Case matter) {
        return matter.yearTarget() == null ? matter.target() : matter.yearTarget();
    }

    /// An earlier figure, unless it is known not to be like for like.
    private static Optional<Quantity> usable(Definition definition, Case matter, Against against) {
        var observation = matter.observation();
        return matter.findEarlier(against)
                .filter(earlier ->
                        observation == null
                                || earlier.covers() == null
                                || Comparison.isLikeForLike(
                                        definition.accumulation(), observation.period(), earlier))
                .map(Earlier::value);
    }

    private static @Nullable Outcome onForecast(RatingScheme rule, Facts facts, Case matter) {
        if (rule.judgesForecast() && !matter.complete()) {
            return byRule(rule, facts, matter);
        }
        if (matter.complete() && matter.yearTarget() == null) {
            return null;
        }
        if (obstacle(matter, facts) != null) {
            return null;
        }
        var outcome =
                rule.judge(
                        facts.withActual(facts.forecast())
                                .withTarget(yearTarget(matter))
                                .withComplete(true));
        return switch (outcome) {
            case Rated(var rating, var reason, _, var words) ->
                    new Rated(rating, "The forecast of " + reason, true, words);
            case NotRated notRated -> notRated;
        };
    }

    private static Optional<Forecast> forecast(
            Definition definition, Case matter, Quantity actual) {
        var observation = matter.observation();
        if (observation == null) {
            return Optional.empty();
        }
        var period = observation.period();
        var measure = definition.measure();
        if (matter.complete() && period.monthsOfYearGone() == 12) {
            return Optional.empty();
        }
        if (definition.accumulation() != Accumulation.FLOW) {
            return Optional.of(Forecast.latest(measure, actual));
        }
        var figures = new ArrayList<>(matter.yearToDate());
        if (figures.stream().noneMatch(figure -> figure.period().covers(period))) {
            figures.add(observation);
        }
        return YearToDate.of(measure, figures, period)
                .map(year -> Forecast.runRate(measure, year.total(), year.months()));
    }

    private static Travel travel(
            Definition definition, Case matter, Against against, @Nullable Quantity actual) {
        var observation = matter.observation();
        var earlier = matter.findEarlier(against).orElse(null);
        if (observation != null
                && observation.quality() == Quality.NOT_COMPARABLE
                && earlier != null) {
            return new Travel.NotComparable(
                    against, earlier, "The figure is marked as not comparable with earlier ones.");
        }
        var now = actual == null || observation == null ? null : latest(observation, actual);
        var target = matter.target();
        return new Comparison(
                        definition.measure(),
                        definition.polarity(),
                        definition.accumulation(),
                        definition.significance(),
                        target == null || actual == null ? null : target.nearest(actual))
                .travel(against, now, earlier, matter.findStated(against).orElse(null));
    }

    private static Latest latest(Observation observation, Quantity actual) {
        return new Latest(
                actual, observation.decimals(), observation.period(), observation.hasParts());
    }
}
