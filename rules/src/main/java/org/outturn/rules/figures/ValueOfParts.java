package org.outturn.rules.figures;

import java.util.List;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// A percentage or rate is per x numerator / denominator.
public record ValueOfParts(Claim claim, Measure measure, Claim numerator, Claim denominator)
        implements Relation {
    @Override
    public Check check() {
        var each =
                measure.kind() == Measure.Kind.RATE
                        ? " for each " + Quantity.of(measure.per()).shown(0)
                        : "";
        return Follows.check(
                claim,
                List.of(numerator, denominator),
                "%s out of %s%s".formatted(numerator.text(), denominator.text(), each),
                parts ->
                        parts.getFirst()
                                .times(Interval.exactly(Quantity.of(measure.per())))
                                .dividedBy(parts.getLast()));
    }
}
