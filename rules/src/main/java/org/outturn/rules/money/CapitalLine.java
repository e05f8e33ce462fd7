package org.outturn.rules.money;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;

/// A line of the capital programme. Slippage and virement are kept apart.
///
/// @param original the budget as set
/// @param slippageIn carried forward from the year before
/// @param revised original and slippage in, as stated when it is
/// @param slippage increase (positive) or decrease of this period
/// @param latest revised and slippage, as stated when it is
/// @param forecast expected at the end of the year
/// @param slippageOut to be carried into the next year
public record CapitalLine(
        String id,
        String name,
        @Nullable Quantity original,
        @Nullable Quantity slippageIn,
        @Nullable Quantity revised,
        @Nullable Quantity slippage,
        @Nullable Quantity latest,
        @Nullable Quantity forecast,
        @Nullable Quantity slippageOut) {
    /// The budget after slippage from the year before: stated, or else original + slippage in.
    public Optional<Quantity> revisedBudget() {
        return revised != null ? Optional.of(revised) : sum(original, slippageIn);
    }

    /// The budget as it stands: stated, or else revised + slippage of this period.
    public Optional<Quantity> latestBudget() {
        return latest != null
                ? Optional.of(latest)
                : revisedBudget().flatMap(budget -> sum(budget, slippage));
    }

    /// Forecast less the latest budget.
    public Optional<Variation> variation() {
        return forecast == null
                ? Optional.empty()
                : latestBudget().map(budget -> Variation.of(budget, forecast));
    }

    /// The sum of lines, of unrounded figures: of the budgets as they are stated or computed. A column in which any line has no figure has no
    /// total.
    public static CapitalLine total(String id, String name, List<CapitalLine> lines) {
        return new CapitalLine(
                id,
                name,
                Column.total(lines, CapitalLine::original),
                Column.total(lines, CapitalLine::slippageIn),
                Column.total(lines, line -> line.revisedBudget().orElse(null)),
                Column.total(lines, CapitalLine::slippage),
                Column.total(lines, line -> line.latestBudget().orElse(null)),
                Column.total(lines, CapitalLine::forecast),
                Column.total(lines, CapitalLine::slippageOut));
    }

    private static Optional<Quantity> sum(@Nullable Quantity first, @Nullable Quantity second) {
        return first == null
                ? Optional.empty()
                : Optional.of(second == null ? first : first.plus(second));
    }
}
