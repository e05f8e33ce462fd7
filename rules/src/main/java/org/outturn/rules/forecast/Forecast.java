package org.outturn.rules.forecast;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;

/// The outturn expected at the end of the financial year.
///
/// @param value at full precision, in the unit of the measure
/// @param words how it was made, as a sentence
/// @param range where the outturn would end four times in five; null when too little is known of how far it can be off
/// @param reason why this method, as a sentence
public record Forecast(
        Quantity value, Method method, String words, @Nullable Interval range, String reason) {
    public enum Method {
        /// Year to date x 12 / months gone.
        RUN_RATE("run rate"),
        /// Year to date / the share of the year that earlier years had reached by the same month.
        SEASONAL_SHARE("seasonal share"),
        /// The latest figure stands.
        LATEST("latest figure"),
        /// The straight line through the last twelve figures, carried to the year end.
        TREND("trend"),
        /// The last twelve months together, recomputed from their parts.
        YEAR_AVERAGE("average of twelve months"),
        /// The year is over: its figures together. Nothing is foretold, so it cannot be chosen.
        OUTTURN("figures of the year");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// Whether it forecasts what is counted so: only what adds up has a rate, and only ratios an average.
        public boolean fits(Accumulation accumulation) {
            return switch (this) {
                case RUN_RATE, SEASONAL_SHARE -> accumulation == Accumulation.FLOW;
                case LATEST, TREND -> accumulation != Accumulation.FLOW;
                case YEAR_AVERAGE -> accumulation == Accumulation.RATIO;
                case OUTTURN -> false;
            };
        }
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
                                measure.shown(value)),
                null,
                "A flow is forecast at its run rate.");
    }

    /// A stock or a ratio stays where it is.
    public static Forecast latest(Measure measure, Quantity latest) {
        return new Forecast(
                latest,
                Method.LATEST,
                "The latest figure, %s, is taken for the year end."
                        .formatted(measure.shown(latest)),
                null,
                "A level is forecast to stay.");
    }

    /// 'Four times in five it would end between 2,480 and 2,760.' Empty without a range.
    public String rangeWords(Measure measure) {
        return range == null
                ? ""
                : "Four times in five it would end between %s and %s."
                        .formatted(measure.shown(range.low()), measure.shown(range.high()));
    }

    /// Whether the year is over, so that this is its outturn.
    public boolean isOutturn() {
        return method == Method.OUTTURN;
    }

    Forecast because(String why) {
        return new Forecast(value, method, words, range, why);
    }

    Forecast within(@Nullable Interval likely) {
        return new Forecast(value, method, words, likely, reason);
    }
}
