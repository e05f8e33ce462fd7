package org.outturn.narrative;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.component.Evidence;
import org.outturn.rules.combine.Hidden;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.rating.Outcome;
import org.outturn.scorecard.MeasureComponents;

/// Sentences that are there only where there is something to say: on the end of the year, and on what the history of a figure makes of it.
final class Outlook {
    private Outlook() {}

    /// A figure that is merely taken to stay as it is foretells nothing, nor does a year that is over.
    static String words(Assessed one, Evidence evidence) {
        var forecast = one.verdict().forecast();
        if (forecast == null
                || forecast.isOutturn()
                || forecast.method() == Forecast.Method.LATEST) {
            return "";
        }
        var rated =
                one.verdict().forecastOutcome() instanceof Outcome.Rated(var rating, _, _, _)
                        ? ", which would be rated " + rating.name()
                        : "";
        return "%s the year would end at %s%s%s."
                .formatted(
                        basis(forecast.method()),
                        MeasureComponents.printed("forecast", one, evidence).orElse("?"),
                        rated,
                        range(one, forecast.range()));
    }

    private static String basis(Forecast.Method method) {
        return switch (method) {
            case RUN_RATE -> "At the present rate";
            case SEASONAL_SHARE -> "If the rest of the year goes as in earlier years,";
            case TREND -> "If the trend of the last twelve figures goes on,";
            case YEAR_AVERAGE -> "By the average of the last twelve months";
            case LATEST -> "By the latest figure";
            case OUTTURN -> "By its figures";
        };
    }

    private static String range(Assessed one, @Nullable Interval range) {
        var measure = one.indicator().measure();
        return range == null
                ? ""
                : "; four times in five it ends between %s and %s"
                        .formatted(
                                measure.shown(range.low(), one.decimals()),
                                measure.shown(range.high(), one.decimals()));
    }

    static String hidden(Assessed one, Evidence evidence) {
        return evidence.scorecard().hidden(one).stream()
                .map(Hidden::words)
                .collect(Collectors.joining(" "));
    }

    static String variation(Assessed one, Evidence evidence) {
        return MeasureComponents.variation(one, evidence)
                .map("Over its longer history it is %s."::formatted)
                .orElse("");
    }
}
