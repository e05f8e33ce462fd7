package org.outturn.rules.rating;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

/// Westminster's tiers: below the minimum, missed; from the minimum, minimum standard met; at the ideal, achieved; better than the
/// ideal, exceeded. Without a minimum everything below the ideal is missed.
///
/// While the period is incomplete the forecast is rated instead, and worded `On track to exceed target`.
///
/// @param minimum the rating of a figure between the minimum and the ideal
/// @param onTrack the words before a rating on the forecast, where the rating has no name of its own for that
public record Tiers(Rating missed, Rating minimum, Rating ideal, Rating exceeded, String onTrack)
        implements RatingScheme {
    private enum Tier {
        MISSED("miss target"),
        MINIMUM("meet minimum standard"),
        IDEAL("achieve target"),
        EXCEEDED("exceed target");

        private final String verb;

        Tier(String verb) {
            this.verb = verb;
        }
    }

    @Override
    public boolean judgesForecast() {
        return true;
    }

    @Override
    public Outcome judge(Facts facts) {
        if (facts.complete()) {
            return Gap.judge(facts, gap -> rate(gap, false));
        }
        if (facts.forecast() == null) {
            return new Outcome.NotRated(
                    Why.NO_FORECAST,
                    "The period is not complete, and there is no forecast to rate.");
        }
        return Gap.judge(facts.withActual(facts.forecast()), gap -> rate(gap, true));
    }

    private Outcome rate(Gap gap, boolean onForecast) {
        var measure = gap.facts().measure();
        var shown = measure.shownApart(gap.actual(), gap.aim());
        var minimumSet = gap.target() instanceof Target.Tiers tiers ? tiers.minimum() : null;
        var tier = tier(gap, minimumSet);
        var comparison =
                switch (tier) {
                    case EXCEEDED -> "is better than the ideal of";
                    case IDEAL -> "achieves the ideal of";
                    case MINIMUM -> "meets the minimum but not the ideal of";
                    case MISSED ->
                            minimumSet == null ? "misses the ideal of" : "misses the minimum of";
                };
        var bound = tier == Tier.MISSED && minimumSet != null ? minimumSet : gap.aim();
        var reason =
                "%s%s %s %s."
                        .formatted(
                                onForecast ? "The forecast of " : "",
                                tier == Tier.MISSED
                                        ? measure.shownApart(gap.actual(), bound)
                                        : shown,
                                comparison,
                                measure.shownExactly(bound));
        var rating =
                switch (tier) {
                    case MISSED -> missed;
                    case MINIMUM -> minimum;
                    case IDEAL -> ideal;
                    case EXCEEDED -> exceeded;
                };
        return new Outcome.Rated(
                rating, reason, onForecast, onForecast ? expected(rating, tier) : rating.name());
    }

    /// The rating that prints these words, of a figure or of a forecast; none for other words.
    public Optional<Rating> printing(String words) {
        var ratings =
                Map.of(
                        Tier.MISSED, missed,
                        Tier.MINIMUM, minimum,
                        Tier.IDEAL, ideal,
                        Tier.EXCEEDED, exceeded);
        return ratings.entrySet().stream()
                .filter(one ->
                        words.equals(one.getValue().name())
                                || words.equals(expected(one.getValue(), one.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private String expected(Rating rating, Tier tier) {
        return rating.forecast() == null ? onTrack + " " + tier.verb : rating.forecastName();
    }

    private static Tier tier(Gap gap, @Nullable Quantity minimumSet) {
        if (gap.isMet()) {
            return gap.shortfall().isZero() ? Tier.IDEAL : Tier.EXCEEDED;
        }
        Polarity polarity = gap.facts().polarity();
        return minimumSet != null && polarity.meets(gap.actual(), minimumSet)
                ? Tier.MINIMUM
                : Tier.MISSED;
    }
}
