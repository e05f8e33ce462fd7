package org.outturn.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.component.Cells;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.rules.money.Variation;
import org.outturn.rules.quantity.Quantity;

/// How the amounts of one statement are shown.
record Amounts(int decimals) {
    Table.Cell cell(@Nullable Quantity amount) {
        return amount == null
                ? new Table.Empty("")
                : new Table.Figure(
                        amount.value(),
                        amount.shown(decimals),
                        Table.Unit.PLAIN,
                        decimals,
                        List.of());
    }

    /// With its sign, and whether it is good or bad news in words.
    Table.Cell cell(Optional<Variation> variation) {
        return variation
                .<Table.Cell>map(found ->
                        new Table.Figure(
                                found.amount().value(),
                                signed(found.amount()),
                                Table.Unit.PLAIN,
                                decimals,
                                Inline.text(" " + found.favour(decimals).words())))
                .orElseGet(() -> new Table.Empty(""));
    }

    static Table.Cell percent(Optional<Variation> variation) {
        return variation
                .map(found -> Cells.percent(found.percent(), 1))
                .orElseGet(() -> new Table.Empty(""));
    }

    private String signed(Quantity amount) {
        return (amount.rounded(decimals).signum() > 0 ? "+" : "") + amount.shown(decimals);
    }

    /// The sum of a column; none when a figure is missing, since a total of what happens to be known would mislead.
    static <L> @Nullable Quantity total(List<L> lines, Function<L, @Nullable Quantity> amount) {
        var total = Quantity.ZERO;
        for (var line : lines) {
            var one = amount.apply(line);
            if (one == null) {
                return null;
            }
            total = total.plus(one);
        }
        return lines.isEmpty() ? null : total;
    }
}
