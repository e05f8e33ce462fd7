package org.outturn.rules.doubt;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// A whole beside its areas put together, as both are shown.
///
/// A count that was rounded to a base stands for all that are no further from it than half the base, and so does each that it is the sum of.
/// A percentage or a rate of rounded parts is itself that of the unrounded ones; only the sum of its areas is uncertain.
///
/// @param whole its own figure
/// @param sum of its areas
/// @param areas how many there are
/// @param roundedTo the base that counts were rounded to; 1 where they were not
public record AreaSum(
        Measure measure, Observation whole, Observation sum, int areas, int roundedTo) {

    /// The doubt, when nothing that rounds to what is shown adds up.
    ///
    /// @param kind of the areas, in the plural: 'districts'
    public Optional<Doubt> doubt(String kind) {
        var own = whole.result(measure);
        var together = sum.result(measure);
        return own.isPresent() && together.isPresent() && differs(own.get())
                ? Optional.of(new Doubt.Areas(own.get(), kind, together.get()))
                : Optional.empty();
    }

    private boolean differs(Quantity own) {
        return together().filter(range -> !range.meets(itself(own))).isPresent();
    }

    /// A figure given without parts stands for all that round to it.
    private Interval itself(Quantity own) {
        return whole.hasParts()
                ? Interval.exactly(own)
                : around(
                        own,
                        Quantity.of(BigDecimal.valueOf(5, whole.decimals() + 1))
                                .max(isCount() ? rounding(1) : Quantity.ZERO));
    }

    /// Nothing where the denominators could as well be none.
    private Optional<Interval> together() {
        var give = rounding(areas);
        if (!sum.hasParts()) {
            return sum.result(measure)
                    .map(total -> around(total, isCount() ? give : Quantity.ZERO));
        }
        var top = around(Objects.requireNonNull(sum.numerator()), give);
        var bottom = around(Objects.requireNonNull(sum.denominator()), give);
        return bottom.low().signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        top.times(Interval.exactly(Quantity.of(measure.per()))).dividedBy(bottom));
    }

    /// How far so many counts may be off together.
    private Quantity rounding(int counts) {
        return roundedTo == 1
                ? Quantity.ZERO
                : Quantity.of((long) counts * roundedTo).dividedBy(Quantity.of(2));
    }

    private boolean isCount() {
        return measure.kind() == Measure.Kind.COUNT;
    }

    private static Interval around(Quantity value, Quantity give) {
        return new Interval(value.minus(give), value.plus(give));
    }
}
