package org.outturn.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;

/// Sets a stated total against the sum of the printed lines. A stated total is of unrounded figures, so it stands as long as rounding
/// allows it; otherwise the sum is shown, and what was stated is told.
final class StatedTotal {
    private final int decimals;
    private final Quantity allowed;
    private final List<String> remarks = new ArrayList<>();

    /// @param lines how many are added up
    StatedTotal(int decimals, int lines) {
        this.decimals = decimals;
        var half = Quantity.of(new BigDecimal("0.5").movePointLeft(decimals));
        allowed = half.times(Quantity.of(lines + 1L));
    }

    List<String> remarks() {
        return remarks;
    }

    /// @param sum of the lines; none where a line has no figure
    @Nullable Quantity of(String column, @Nullable Quantity given, @Nullable Quantity sum) {
        if (given == null || sum == null) {
            return given == null ? sum : given;
        }
        if (!allows(given, sum)) {
            remarks.add(
                    "%s: the total is stated as %s; the lines add up to %s."
                            .formatted(column, given.shown(decimals), sum.shown(decimals)));
            return sum;
        }
        return given;
    }

    /// The same of what is not stated itself and follows from what is; nothing is told of it.
    @Nullable Quantity follows(@Nullable Quantity followed, @Nullable Quantity sum) {
        return followed != null && (sum == null || allows(followed, sum)) ? followed : sum;
    }

    private boolean allows(Quantity given, Quantity sum) {
        return !given.minus(sum).absolute().isMore(allowed);
    }
}
