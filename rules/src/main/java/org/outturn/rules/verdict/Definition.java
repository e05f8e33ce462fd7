package org.outturn.rules.verdict;

import java.util.List;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.forecast.Choice;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.rating.Precision;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;

/// What an indicator's figures are judged by.
///
/// @param comparisons the directions wanted, in the order they are shown
/// @param forecast how the method of the forecast is chosen
public record Definition(
        Measure measure,
        Polarity polarity,
        Accumulation accumulation,
        RatingScheme scheme,
        Significance significance,
        List<Against> comparisons,
        Precision precision,
        Choice forecast) {
    public Definition {
        comparisons = List.copyOf(comparisons);
    }

    /// Compared with the previous period, any change counting, at full precision.
    public static Definition of(
            Measure measure, Polarity polarity, Accumulation accumulation, RatingScheme scheme) {
        return new Definition(
                measure,
                polarity,
                accumulation,
                scheme,
                new Significance.None(),
                List.of(Against.PREVIOUS),
                Precision.FULL,
                new Choice.Automatic());
    }
}
