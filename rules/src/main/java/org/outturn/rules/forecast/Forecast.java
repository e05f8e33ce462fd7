package org.outturn.rules.forecast;

import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// The outturn expected at the end of the financial year.
///
/// @param value at full precision
/// @param words how it was made, as a sentence
public record Forecast(Quantity value, Method method, String words) {
    public enum Method {
        /// Year to date x 12 / months gone.
        RUN_RATE,
        /// The latest figure stands.
        LATEST
    }

    /// A flow goes on as it did: year to date x 12 / months gone. 13 admissions by Q2 forecast 26.
    ///
    /// @param monthsGone 1 to 12 months of the financial year
    public static Forecast runRate(Measure measure, Quantity yearToDate, int monthsGone) {
        if (monthsGone < 1 || monthsGone > 12) {
            throw new IllegalArgumentException(
                    "A year to date has 1 to 12 months, not " + monthsGone);
        }
        var value = yearToDate.times(Quantity.of(12)).dividedBy(Quantity.of(monthsGone));
        return new Forecast(
                value,
                Method.RUN_RATE,
                "At the rate of the year so far (%s in %d month%s) the year ends at %s."
                        .formatted(
                                measure.shownExactly(yearToDate),
                                monthsGone,
                                monthsGone == 1 ? "" : "s",
                                measure.shown(value)));
    }

    /// A stock or a ratio stays where it is.
    public static Forecast latest(Measure measure, Quantity latest) {
        return new Forecast(
                latest,
                Method.LATEST,
                "The latest figure, %s, is taken for the year end."
                        .formatted(measure.shown(latest)));
    }
}
