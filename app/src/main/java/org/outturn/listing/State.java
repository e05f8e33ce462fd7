package org.outturn.listing;

import java.util.Optional;
import org.outturn.assessment.Assessed;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Why;
import org.outturn.viewing.Looks;

/// What an indicator can be besides its rating and its direction, for counts and lists.
public enum State {
    FORECAST_TO_MISS("forecast-to-miss", "Forecast to miss"),
    RATING_MOVED("rating-moved", "Rating moved"),
    RATING_WORSE("rating-worse", "Rating got worse"),
    RATING_BETTER("rating-better", "Rating got better"),
    MISSING_OR_LATE("missing-or-late", "Missing or late"),
    WITHOUT_FIGURE("without-a-figure", "Without a figure");

    private final String word;
    private final String title;

    State(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /// As an address writes it.
    public String word() {
        return word;
    }

    String title() {
        return title;
    }

    static Optional<State> find(String word) {
        for (var state : values()) {
            if (state.word.equals(word)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /// @param period the reporting period
    public boolean is(Assessed one, Period period) {
        return switch (this) {
            case FORECAST_TO_MISS -> isForecastToMiss(one);
            case RATING_MOVED -> movement(one) != 0;
            case RATING_WORSE -> movement(one) > 0;
            case RATING_BETTER -> movement(one) < 0;
            case MISSING_OR_LATE -> isMissing(one) || isLate(one, period);
            case WITHOUT_FIGURE -> one.result() == null;
        };
    }

    /// Of the rating since the figure before: positive when it got worse, negative when it got better.
    public static int movement(Assessed one) {
        var before = one.previousRating();
        var now = Looks.rating(one.verdict().outcome());
        return before == null || now == null ? 0 : now.rank() - before.rank();
    }

    private static boolean isForecastToMiss(Assessed one) {
        var outcome = one.verdict().forecastOutcome();
        var rating = outcome == null ? null : Looks.rating(outcome);
        return isForecast(one) && rating != null && rating.mood() != Mood.GOOD;
    }

    /// Whether there is a forecast of the year that is set against a target.
    public static boolean isForecast(Assessed one) {
        var forecast = one.verdict().forecast();
        return forecast != null
                && !forecast.isOutturn()
                && forecast.method() != Forecast.Method.LATEST
                && one.verdict().forecastOutcome() instanceof Outcome.Rated;
    }

    /// What is not due yet is not missing.
    private static boolean isMissing(Assessed one) {
        return one.result() == null
                && !(one.verdict().outcome() instanceof Outcome.NotRated(var why, _)
                        && why == Why.NOT_DUE);
    }

    /// Whether figures of its frequency are due that have not been reported.
    private static boolean isLate(Assessed one, Period period) {
        var figure = one.figure();
        var frequency = one.indicator().frequency();
        if (figure == null || frequency == null) {
            return false;
        }
        var due =
                switch (frequency) {
                    case MONTHLY -> period.end();
                    case QUARTERLY -> period.end().minusMonths(2);
                    case HALF_YEARLY -> period.end().minusMonths(5);
                    case ANNUAL -> period.end().minusMonths(11);
                };
        return figure.reported().end().isBefore(due);
    }
}
