package org.outturn.money;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// A line of the capital programme in thousands of pounds, slippage apart.
public record CapitalLine(
        String id,
        Period period,
        String line,
        @Nullable String unit,
        boolean total,
        @Nullable Quantity original,
        @Nullable Quantity slippageIn,
        @Nullable Quantity revised,
        @Nullable Quantity slippage,
        @Nullable Quantity latest,
        @Nullable Quantity forecast,
        @Nullable Quantity slippageOut,
        @Nullable Quantity newBudget,
        @Nullable String comment) {
    /// As the rules take it, with the budgets and the variation that follow.
    public org.outturn.rules.money.CapitalLine figures() {
        return new org.outturn.rules.money.CapitalLine(
                id, line, original, slippageIn, revised, slippage, latest, forecast, slippageOut);
    }
}
