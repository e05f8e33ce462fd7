package org.outturn.assessment;

import java.util.Optional;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// What a figure comes to.
final class Results {
    private Results() {}

    /// At full precision; none when it is withheld or missing, or when its parts cannot be right.
    static Optional<Quantity> of(Measure measure, Observation observation) {
        return switch (observation.quality()) {
            case NOT_AVAILABLE, NOT_DUE, SUPPRESSED -> Optional.empty();
            case FINAL, PROVISIONAL, ESTIMATED, NOT_COMPARABLE -> {
                var numerator = observation.numerator();
                var denominator = observation.denominator();
                yield numerator != null
                                && denominator != null
                                && measure.refusal(numerator, denominator).isPresent()
                        ? Optional.empty()
                        : observation.result(measure);
            }
        };
    }

    /// To how many decimals it is shown: those of the measure, or as many as it was given with, if fewer.
    static int decimals(Measure measure, Observation observation) {
        return observation.hasParts()
                ? measure.decimals()
                : Math.min(measure.decimals(), observation.decimals());
    }
}
