package org.outturn.rules.spc;

import java.util.stream.DoubleStream;
import org.outturn.rules.quantity.Measure;

/// Between what a measure's figures can lie, so that limits are not drawn where no figure can be.
///
/// @param least negative infinity where there is no least
/// @param most infinity where there is no most
public record Bounds(double least, double most) {
    private static final double WHOLE = 100;

    /// A count or a share is not below zero and a percentage not above a hundred, unless such figures are there: a budget can be overspent.
    ///
    /// @param figures of the series, in the unit of the measure; NaN where there is none
    public static Bounds of(Measure measure, DoubleStream figures) {
        var known = figures.filter(value -> !Double.isNaN(value)).summaryStatistics();
        boolean hasLeast =
                switch (measure.kind()) {
                    case PERCENT, COUNT, RATE, DAYS -> known.getMin() >= 0;
                    case MONEY, SCORE, NUMBER -> false;
                };
        boolean hasMost =
                switch (measure.kind()) {
                    case PERCENT -> known.getMax() <= WHOLE;
                    case COUNT, RATE, DAYS, MONEY, SCORE, NUMBER -> false;
                };
        return new Bounds(
                hasLeast ? 0 : Double.NEGATIVE_INFINITY,
                hasMost ? WHOLE : Double.POSITIVE_INFINITY);
    }
}
