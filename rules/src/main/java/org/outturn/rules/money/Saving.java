package org.outturn.rules.money;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;

/// A saving: planned = delivered + forecast + at risk (amber and red).
///
/// @param forecast still to be delivered, and expected to be
public record Saving(
        String id,
        String title,
        @Nullable Quantity planned,
        @Nullable Quantity delivered,
        @Nullable Quantity forecast,
        @Nullable Quantity atRiskAmber,
        @Nullable Quantity atRiskRed) {
    /// Delivered, forecast and at risk; none when nothing of it is known.
    public Optional<Quantity> accountedFor() {
        return delivered == null && forecast == null && atRiskAmber == null && atRiskRed == null
                ? Optional.empty()
                : Optional.of(
                        known(delivered)
                                .plus(known(forecast))
                                .plus(known(atRiskAmber))
                                .plus(known(atRiskRed)));
    }

    /// Planned less what is accounted for: zero when the identity holds.
    public Optional<Quantity> unaccounted() {
        return planned == null ? Optional.empty() : accountedFor().map(sum -> planned.minus(sum));
    }

    public static Saving total(String id, String title, List<Saving> lines) {
        return new Saving(
                id,
                title,
                Column.total(lines, Saving::planned),
                Column.total(lines, Saving::delivered),
                Column.total(lines, Saving::forecast),
                Column.total(lines, Saving::atRiskAmber),
                Column.total(lines, Saving::atRiskRed));
    }

    private static Quantity known(@Nullable Quantity amount) {
        return amount == null ? Quantity.ZERO : amount;
    }
}
