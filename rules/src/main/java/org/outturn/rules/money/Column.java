package org.outturn.rules.money;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;

/// A column of figures.
final class Column {
    private Column() {}

    /// The sum of a column; null when it is empty or a figure is missing, since a total of what happens to be known would mislead.
    static <L> @Nullable Quantity total(List<L> lines, Function<L, @Nullable Quantity> figure) {
        if (lines.isEmpty()) {
            return null;
        }
        var total = Quantity.ZERO;
        for (var line : lines) {
            var amount = figure.apply(line);
            if (amount == null) {
                return null;
            }
            total = total.plus(amount);
        }
        return total;
    }
}
