package org.outturn.rules.rating;

/// Rates the outturn that is forecast, as Leicester does: met, within a margin of the target (0.5%), or beyond. Once the period is
/// complete the result itself is rated.
public record ForecastTolerance(Rating met, Rating within, Rating beyond, Margin margin)
        implements RatingScheme {
    @Override
    public boolean judgesForecast() {
        return true;
    }

    @Override
    public Outcome judge(Facts facts) {
        var rule = new Tolerance(met, within, beyond, margin, Tolerance.Improvement.NONE);
        if (facts.complete()) {
            return rule.judge(facts);
        }
        if (facts.forecast() == null) {
            return new Outcome.NotRated(
                    Why.NO_FORECAST, "There is no forecast of the outturn to rate.");
        }
        return switch (rule.judge(facts.withActual(facts.forecast()))) {
            case Outcome.Rated(var rating, var reason, _, _) ->
                    new Outcome.Rated(
                            rating, "The forecast of " + reason, true, rating.forecastName());
            case Outcome.NotRated notRated -> notRated;
        };
    }
}
