package org.outturn.rules.series;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// One figure of a series for one period.
///
/// @param period what the figure covers
/// @param numerator the upper part, when known
/// @param denominator the lower part, when known
/// @param value the figure when it was given without parts, or with parts that were rounded to be published
/// @param decimals how many decimals a figure without parts was given with
public record Observation(
        Period period,
        @Nullable Quantity numerator,
        @Nullable Quantity denominator,
        @Nullable Quantity value,
        int decimals,
        Quality quality) {

    public static Observation of(Period period, Quantity value) {
        return new Observation(
                period, null, null, value, Math.max(0, value.value().scale()), Quality.FINAL);
    }

    public static Observation ofParts(Period period, Quantity numerator, Quantity denominator) {
        return new Observation(period, numerator, denominator, null, 0, Quality.FINAL);
    }

    public boolean hasParts() {
        return numerator != null && denominator != null;
    }

    /// Whether there is a [#result(Measure)].
    public boolean hasResult() {
        return value != null || (hasParts() && denominator != null && !denominator.isZero());
    }

    /// The figure for statistics, in binary; not a number where there is none.
    public double number(Measure measure) {
        if (value == null && numerator != null && denominator != null) {
            return denominator.isZero()
                    ? Double.NaN
                    : numerator.toDouble() * measure.per() / denominator.toDouble();
        }
        return value == null ? Double.NaN : value.toDouble();
    }

    /// The figure at full precision: from its parts when it has them, unless it is given beside them. None with a zero denominator, or
    /// where no figure was given.
    public Optional<Quantity> result(Measure measure) {
        if (value == null && numerator != null && denominator != null) {
            return denominator.isZero()
                    ? Optional.empty()
                    : Optional.of(measure.fromParts(numerator, denominator));
        }
        return Optional.ofNullable(value);
    }
}
