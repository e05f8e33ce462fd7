package org.outturn.rules.verdict;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.forecast.Forecaster;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Facts;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Outcome.NotRated;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.rating.Thresholds;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Quality;

/// The outturn that a case points to, and the rating it would have.
record Outlook(Definition definition, Case matter) {
    private static final int YEAR = 12;
    private static final String OUTTURN = "The outturn of ";

    /// By the method chosen for the indicator, or the one that would have been nearest in the series' own past, or else at the rate of the year so far, or as it stands. None
    /// once the year is over, but for a flow, whose figures then come to the outturn; and none for a flow whose year to date has gaps.
    @Nullable Forecast forecast(@Nullable Quantity actual) {
        var observation = matter.observation();
        if (observation == null || actual == null) {
            return null;
        }
        var period = observation.period();
        boolean isPart =
                definition.accumulation() == Accumulation.FLOW && period.lengthInMonths() < YEAR;
        if (matter.complete() && period.monthsOfYearGone() == YEAR && !isPart) {
            return null;
        }
        var figures = new ArrayList<>(matter.history());
        if (figures.stream().noneMatch(figure -> figure.period().covers(period))) {
            figures.add(observation);
        }
        return Forecaster.outturn(
                        definition.measure(),
                        definition.accumulation(),
                        figures,
                        period,
                        definition.forecast())
                .found()
                .orElse(null);
    }

    /// What the scheme judges while the period is incomplete: the forecast where there is a target for the year. Where the target is for a part
    /// of it, a level is taken to stay until then, and a flow is not foretold.
    @Nullable Quantity expected(@Nullable Quantity actual, @Nullable Forecast forecast) {
        if (matter.yearTarget() != null) {
            return forecast == null ? null : forecast.value();
        }
        return definition.accumulation() == Accumulation.FLOW ? null : actual;
    }

    /// The cut-offs of a flow are for its figures, so they say nothing of a whole year.
    private boolean isOfPart(RatingScheme rule) {
        var observation = matter.observation();
        return rule instanceof Thresholds
                && definition.accumulation() == Accumulation.FLOW
                && observation != null
                && observation.period().lengthInMonths() < YEAR;
    }

    /// Whether the scheme rates the outturn of the year: the year is over, and its figures together are set against its target. What is
    /// provisional may still change, and stays a forecast.
    boolean isOver(@Nullable Forecast forecast) {
        var observation = matter.observation();
        return forecast != null
                && forecast.isOutturn()
                && definition.scheme().judgesForecast()
                && !matter.complete()
                && matter.yearTarget() != null
                && observation != null
                && observation.quality() != Quality.PROVISIONAL;
    }

    /// The rating at present.
    Outcome now(RatingScheme rule, Facts facts, @Nullable Forecast forecast) {
        var outcome = rule.judge(facts);
        return isOver(forecast)
                        && outcome instanceof Rated(var rating, var reason, var onTrack, var words)
                ? new Rated(rating, OUTTURN + reason, onTrack, words)
                : outcome;
    }

    /// The rating on the forecast, or on the outturn once the year is over; null where the target is for a part of the year only.
    @Nullable Outcome outcome(RatingScheme rule, Facts facts, @Nullable Forecast forecast) {
        if (rule.judgesForecast() && !matter.complete()) {
            return now(rule, facts, forecast);
        }
        if (facts.forecast() == null || matter.yearTarget() == null || isOfPart(rule)) {
            return null;
        }
        var outcome =
                rule.judge(
                        facts.withActual(facts.forecast())
                                .withTarget(matter.yearTarget())
                                .withComplete(true));
        return switch (outcome) {
            case Rated(var rating, var reason, _, _) ->
                    forecast != null && forecast.isOutturn()
                            ? new Rated(rating, OUTTURN + reason, false, rating.name())
                            : new Rated(
                                    rating,
                                    "The forecast of " + reason,
                                    true,
                                    rating.forecastName());
            case NotRated notRated -> notRated;
        };
    }
}
