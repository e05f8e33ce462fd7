package org.outturn.rules.forecast;

import java.util.List;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// Forecasts the outturn of a financial year from the figures of a series.
///
/// Source of the methods and of their intervals: Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd edition, 2021),
/// sections 5.2 (simple methods), 5.5 (intervals), 5.10 (choosing by past errors).
public final class Forecaster {
    private Forecaster() {}

    /// The outturn of the year in which `upTo` ends, as the figures up to then let it be expected.
    ///
    /// @param figures of this year and earlier ones, in any order; later figures are not used
    /// @param upTo what the latest figure covers; 1 to 12 months of its financial year are gone
    public static Expected outturn(
            Measure measure,
            Accumulation accumulation,
            List<Observation> figures,
            Period upTo,
            Choice choice) {
        var known = known(figures, upTo);
        return switch (accumulation) {
            case FLOW -> new FlowOutturn(measure, known, upTo).expected(choice);
            case STOCK, ROLLING, RATIO ->
                    LevelOutturn.of(measure, accumulation, known, upTo).expected(choice);
        };
    }

    /// What may be forecast from: nothing later, nothing suppressed, nothing of earlier years that is not comparable with this one.
    static List<Observation> known(List<Observation> figures, Period upTo) {
        var year = upTo.financialYear().start();
        return figures.stream()
                .filter(one -> !one.period().end().isAfter(upTo.end()))
                .filter(one -> one.quality() != Quality.SUPPRESSED)
                .filter(one ->
                        one.quality() != Quality.NOT_COMPARABLE
                                || !one.period().end().isBefore(year))
                .toList();
    }
}
