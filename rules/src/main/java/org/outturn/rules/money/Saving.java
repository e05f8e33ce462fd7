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
    /// Delivered or expected to be: what is at risk is not. None when neither is known.
    public Optional<Quantity> expected() {
        return delivered == null && forecast == null
                ? Optional.empty()
                : Optional.of(known(delivered).plus(known(forecast)));
    }

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

    /// What of a saving is at risk, amber and red; none where neither is given.
    public Optional<Quantity> atRisk() {
        return atRiskAmber == null && atRiskRed == null
                ? Optional.empty()
                : Optional.of(known(atRiskAmber).plus(known(atRiskRed)));
    }

    /// Of the lines together: one of them that is blank in amber or in red still counts with the other.
    public static Optional<Quantity> totalAtRisk(List<Saving> lines) {
        return Optional.ofNullable(Column.total(lines, line -> line.atRisk().orElse(null)));
    }

    /// What of the lines together is delivered or expected to be.
    public static Optional<Quantity> totalExpected(List<Saving> lines) {
        return Optional.ofNullable(Column.total(lines, line -> line.expected().orElse(null)));
    }

    /// What is expected of the lines together less what was planned: negative when savings will be missed.
    public static Optional<Quantity> totalVariance(List<Saving> lines) {
        var planned = Column.total(lines, Saving::planned);
        return planned == null
                ? Optional.empty()
                : totalExpected(lines).map(sum -> sum.minus(planned));
    }

    /// Of the lines together, each with what is known of it.
    public static Optional<Quantity> totalAccountedFor(List<Saving> lines) {
        return Optional.ofNullable(Column.total(lines, line -> line.accountedFor().orElse(null)));
    }

    private static Quantity known(@Nullable Quantity amount) {
        return amount == null ? Quantity.ZERO : amount;
    }
}
