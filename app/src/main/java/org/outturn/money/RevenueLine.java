package org.outturn.money;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// A line of the revenue budget in thousands of pounds: costs positive, income negative. Variances are computed.
///
/// @param total a total as stated, being of unrounded figures
public record RevenueLine(
        String id,
        Period period,
        String line,
        @Nullable String unit,
        boolean total,
        @Nullable Quantity original,
        @Nullable Quantity revised,
        @Nullable Quantity actual,
        @Nullable Quantity forecast,
        @Nullable String comment) {
    /// As the rules take it, with the variation that follows.
    public org.outturn.rules.money.RevenueLine figures() {
        return new org.outturn.rules.money.RevenueLine(
                id, line, original, revised, actual, forecast);
    }
}
