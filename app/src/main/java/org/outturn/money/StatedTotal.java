package org.outturn.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;

/// Sets a stated total against the sum of the printed lines. A stated total is of unrounded figures, so it stands as long as rounding
/// allows it; otherwise the sum is shown, and what was stated is told.
///
/// Each amount was rounded to the decimals that it is given with, whatever the others have: 700, 500 and 12.34 can be 1,213.
final class StatedTotal<L> {
    private final List<L> lines;
    private final Function<L, Stream<@Nullable Quantity>> amounts;
    private final int decimals;
    private final List<String> remarks = new ArrayList<>();

    /// @param lines that are added up
    /// @param amounts every one of a line
    /// @param decimals to which amounts are shown
    StatedTotal(List<L> lines, Function<L, Stream<@Nullable Quantity>> amounts, int decimals) {
        this.lines = lines;
        this.amounts = amounts;
        this.decimals = decimals;
    }

    List<String> remarks() {
        return remarks;
    }

    /// @param column of the lines
    /// @param given the total as stated
    /// @param sum of the lines; none where a line has no figure
    @Nullable Quantity of(
            String name,
            Function<L, @Nullable Quantity> column,
            @Nullable Quantity given,
            @Nullable Quantity sum) {
        if (given == null || sum == null) {
            return given == null ? sum : given;
        }
        if (!allows(column, given, sum)) {
            remarks.add(
                    "%s: the total is stated as %s; the lines add up to %s."
                            .formatted(name, given.shown(decimals), sum.shown(decimals)));
            return sum;
        }
        return given;
    }

    /// The same of what is not stated itself and follows from what is; nothing is told of it.
    @Nullable Quantity follows(
            Function<L, @Nullable Quantity> column,
            @Nullable Quantity followed,
            @Nullable Quantity sum) {
        return followed != null && (sum == null || allows(column, followed, sum)) ? followed : sum;
    }

    private boolean allows(Function<L, @Nullable Quantity> column, Quantity given, Quantity sum) {
        var allowed = half(scale(given));
        for (var line : lines) {
            var amount = column.apply(line);
            allowed = allowed.plus(half(amount == null ? coarsest(line) : scale(amount)));
        }
        return !given.minus(sum).absolute().isMore(allowed);
    }

    /// Of a line whose own amount follows from others.
    private int coarsest(L line) {
        return amounts.apply(line)
                .flatMap(Stream::ofNullable)
                .mapToInt(StatedTotal::scale)
                .min()
                .orElse(decimals);
    }

    private static int scale(Quantity amount) {
        return Math.max(0, amount.value().scale());
    }

    private static Quantity half(int scale) {
        return Quantity.of(new BigDecimal("0.5").movePointLeft(scale));
    }
}
