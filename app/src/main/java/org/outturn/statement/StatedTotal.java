package org.outturn.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;

/// Sets a stated total against the sum of the printed lines. A stated total is of unrounded figures, so it stands as long as rounding
/// allows it; otherwise the sum is shown, and what was stated is told.
final class StatedTotal {
    private final int decimals;
    private final List<String> remarks = new ArrayList<>();

    StatedTotal(int decimals) {
        this.decimals = decimals;
    }

    List<String> remarks() {
        return remarks;
    }

    /// @param sum of the lines; none where a line has no figure
    /// @param lines how many
    @Nullable Quantity of(
            String column, @Nullable Quantity sum, int lines, @Nullable Quantity given) {
        if (given == null || sum == null) {
            return given == null ? sum : given;
        }
        var half = Quantity.of(new java.math.BigDecimal("0.5").movePointLeft(decimals));
        var allowed = half.times(Quantity.of(lines + 1L));
        if (given.minus(sum).absolute().isMore(allowed)) {
            remarks.add(
                    "%s: the total is stated as %s; the lines add up to %s."
                            .formatted(column, given.shown(decimals), sum.shown(decimals)));
            return sum;
        }
        return given;
    }
}
