package org.outturn.rules.formula;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// What a formula comes to.
public sealed interface Computed {
    /// @param value at full precision
    /// @param numerator with `denominator` where the formula is a percentage or a rate of two things; null otherwise
    /// @param quality the least certain of the figures it is made from
    record Value(
            Quantity value,
            @Nullable Quantity numerator,
            @Nullable Quantity denominator,
            Quality quality)
            implements Computed {}

    /// @param reasons everything that is missing, each as a sentence
    /// @param suppressed whether a suppressed figure is among them: the result is then suppressed too
    record Missing(List<String> reasons, boolean suppressed) implements Computed {
        public Missing {
            reasons = List.copyOf(reasons);
        }
    }

    /// As a figure of the computed indicator; one without a value is marked as suppressed or not available.
    default Observation observation(Period period) {
        return switch (this) {
            case Value(var value, var numerator, var denominator, var quality) ->
                    numerator == null || denominator == null
                            ? new Observation(
                                    period,
                                    null,
                                    null,
                                    value,
                                    Math.max(0, value.value().scale()),
                                    quality)
                            : new Observation(period, numerator, denominator, null, 0, quality);
            case Missing(_, var suppressed) ->
                    new Observation(
                            period,
                            null,
                            null,
                            null,
                            0,
                            suppressed ? Quality.SUPPRESSED : Quality.NOT_AVAILABLE);
        };
    }

    default Optional<Value> found() {
        return this instanceof Value value ? Optional.of(value) : Optional.empty();
    }
}
