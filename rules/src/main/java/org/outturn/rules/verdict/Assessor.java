package org.outturn.rules.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Comparison;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.direction.Latest;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Facts;
import org.outturn.rules.rating.Judgement;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Outcome.NotRated;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Quality;
import org.outturn.rules.series.Target;

/// Judges one figure from every side. The same definition and case always give the same verdict.
public final class Assessor {
    /// Changes whenever a verdict could come out differently.
    public static final String RULES_VERSION = "6";

    private static final int YEAR = 12;

    private Assessor() {}

    public static Verdict assess(Definition definition, Case matter) {
        var reading = Reading.of(definition, matter.observation());
        var actual = reading.actual();
        var outlook = new Outlook(definition, matter);
        var forecast = outlook.forecast(actual);
        var facts = facts(definition, matter, actual, forecast);
        var obstacle = reading.obstacle();
        var rule = rule(definition.scheme());
        var byRule =
                rule == null
                        ? null
                        : obstacle == null ? outlook.now(rule, facts, forecast) : obstacle;
        var target = matter.target();
        var explained =
                new Verdict(
                        outcome(facts, obstacle, byRule),
                        matter.judged() == null ? null : byRule,
                        rule == null || obstacle != null
                                ? null
                                : outlook.outcome(rule, facts, forecast),
                        definition.comparisons().stream()
                                .map(against -> travel(definition, matter, against))
                                .toList(),
                        actual == null || target == null || isPart(definition, matter)
                                ? null
                                : variance(definition, actual, facts.compared(), target),
                        forecast,
                        List.of(),
                        RULES_VERSION);
        return explained.withSteps(new Explanation(definition, matter, actual).steps(explained));
    }

    /// Whether the forecast is rated because the figure is a part of what adds up to its target: 13 admissions by September are not 13 short of
    /// the 26 that a year may have.
    private static boolean isPart(Definition definition, Case matter) {
        var observation = matter.observation();
        if (definition.accumulation() != Accumulation.FLOW
                || !definition.scheme().judgesForecast()
                || matter.complete()
                || observation == null) {
            return false;
        }
        // A provisional figure is not complete though it may cover everything.
        return observation.period().lengthInMonths() < YEAR
                && (observation.quality() != Quality.PROVISIONAL
                        || Objects.equals(matter.target(), matter.yearTarget()));
    }

    /// Of the figure at full precision, unless it stands on the target as it is compared.
    private static Variance variance(
            Definition definition, Quantity actual, @Nullable Quantity compared, Target target) {
        var printed =
                compared == null ? null : Variance.of(definition.polarity(), compared, target);
        return printed != null && printed.standing() == Variance.Standing.ON_TARGET
                ? printed
                : Variance.of(definition.polarity(), actual, target);
    }

    private static @Nullable RatingScheme rule(RatingScheme scheme) {
        return scheme instanceof Judgement(var beneath) ? beneath : scheme;
    }

    /// A person's judgement stands; without one the rule decides, unless something is known of the figure that keeps it from being rated.
    private static Outcome outcome(
            Facts facts, @Nullable NotRated obstacle, @Nullable Outcome byRule) {
        if (facts.judged() != null) {
            return new Judgement(null).judge(facts);
        }
        if (obstacle != null) {
            return obstacle;
        }
        return byRule == null ? new Judgement(null).judge(facts) : byRule;
    }

    /// What the rating scheme is given to judge a figure by.
    public static Facts facts(Definition definition, Case matter) {
        var actual = Reading.of(definition, matter.observation()).actual();
        return facts(definition, matter, actual, new Outlook(definition, matter).forecast(actual));
    }

    private static Facts facts(
            Definition definition,
            Case matter,
            @Nullable Quantity actual,
            @Nullable Forecast forecast) {
        var outlook = new Outlook(definition, matter);
        var expected = outlook.expected(actual, forecast);
        boolean isOver = outlook.isOver(forecast);
        boolean ofYear =
                matter.yearTarget() != null
                        && !matter.complete()
                        && definition.scheme().judgesForecast();
        var previous = usable(definition, matter, Against.PREVIOUS);
        var baseline = usable(definition, matter, Against.BASELINE).or(() -> previous);
        return Facts.of(definition.measure(), definition.polarity())
                .withActual(isOver ? expected : actual)
                .withTarget(ofYear ? matter.yearTarget() : matter.target())
                .withBaseline(baseline.orElse(null))
                .withPrevious(previous.orElse(null))
                .withForecast(expected)
                .withComplete(matter.complete() || isOver)
                .withCutOffs(matter.cutOffs())
                .withJudged(matter.judged())
                .withPrecision(definition.precision());
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

    /// The direction of the figure, or of the latest one where there is none for the period.
    private static Travel travel(Definition definition, Case matter, Against against) {
        var observation = matter.compared();
        var actual = Reading.of(definition, observation).actual();
        var earlier = matter.findEarlier(against).orElse(null);
        if (observation != null
                && observation.quality() == Quality.NOT_COMPARABLE
                && earlier != null) {
            return new Travel.NotComparable(
                    against, earlier, "The figure is marked as not comparable with earlier ones.");
        }
        var now =
                actual == null || observation == null
                        ? null
                        : new Latest(
                                actual,
                                observation.decimals(),
                                observation.period(),
                                observation.hasParts());
        var target = matter.target();
        return new Comparison(
                        definition.measure(),
                        definition.polarity(),
                        definition.accumulation(),
                        definition.significance(),
                        target == null || actual == null ? null : target.nearest(actual))
                .travel(against, now, earlier, matter.findStated(against).orElse(null));
    }
}
