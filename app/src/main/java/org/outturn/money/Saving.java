package org.outturn.money;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// A saving in thousands of pounds: planned = delivered + forecast + at risk.
public record Saving(
        String id,
        Period period,
        String title,
        @Nullable String unit,
        Quantity planned,
        @Nullable Quantity delivered,
        @Nullable Quantity forecast,
        @Nullable Quantity atRiskAmber,
        @Nullable Quantity atRiskRed,
        @Nullable String comment) {
    Stream<@Nullable Quantity> amounts() {
        return Stream.of(planned, delivered, forecast, atRiskAmber, atRiskRed);
    }

    /// As the rules take it.
    public org.outturn.rules.money.Saving figures() {
        return new org.outturn.rules.money.Saving(
                id, title, planned, delivered, forecast, atRiskAmber, atRiskRed);
    }
}
