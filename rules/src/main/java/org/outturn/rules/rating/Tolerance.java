package org.outturn.rules.rating;

import java.util.Optional;
import org.outturn.rules.quantity.Quantity;

/// Green when the target is met, amber when it is missed by no more than a margin, red beyond.
///
/// The names are the council's own. With [Improvement#AMBER_NEEDS_IMPROVEMENT] a figure within the margin is amber only if it improved
/// on the figure before; with [Improvement#RED_NEEDS_WORSENING] a figure beyond the margin is red only if it worsened (Havering and
/// Thurrock rate so). Where there is no earlier figure the margin decides alone, and the reason says so.
public record Tolerance(
        Rating met, Rating within, Rating beyond, Margin margin, Improvement improvement)
        implements RatingScheme {
    public enum Improvement {
        NONE,
        AMBER_NEEDS_IMPROVEMENT,
        RED_NEEDS_WORSENING
    }

    @Override
    public Outcome judge(Facts facts) {
        return Gap.judge(facts, this::rate);
    }

    private Outcome rate(Gap gap) {
        if (gap.isMet()) {
            return Outcome.Rated.of(met, gap.words() + ".");
        }
        var allowance = margin.allowance(gap.aim());
        boolean near = !gap.shortfall().isMore(allowance);
        var allowed = margin.words(gap.facts().measure(), "the target");
        var reason =
                gap.words(margin.points() == null ? Quantity.ZERO : allowance)
                        + (near ? ", no more than " : ", more than ")
                        + allowed;
        return switch (improvement) {
            case NONE -> Outcome.Rated.of(near ? within : beyond, reason + ".");
            case AMBER_NEEDS_IMPROVEMENT ->
                    near
                            ? moved(gap, true)
                                    .map(yes -> either(yes, reason, "improved"))
                                    .orElseGet(() -> alone(within, reason))
                            : Outcome.Rated.of(beyond, reason + ".");
            case RED_NEEDS_WORSENING ->
                    near
                            ? Outcome.Rated.of(within, reason + ".")
                            : moved(gap, false)
                                    .map(yes -> either(!yes, reason, "worsened"))
                                    .orElseGet(() -> alone(beyond, reason));
        };
    }

    private Outcome either(boolean isWithin, String reason, String change) {
        boolean happened = isWithin == change.equals("improved");
        return Outcome.Rated.of(
                isWithin ? within : beyond,
                reason + (happened ? ", and it has " : ", and it has not ") + change + ".");
    }

    private static Outcome alone(Rating rating, String reason) {
        return Outcome.Rated.of(
                rating, reason + "; without an earlier figure the margin alone decides.");
    }

    /// Whether the gap to the target became smaller (better) or larger, which holds for every polarity.
    private static Optional<Boolean> moved(Gap gap, boolean better) {
        return Optional.ofNullable(gap.facts().previous())
                .map(previous -> gap.shortfallOf(previous).compareTo(gap.shortfall()))
                .map(change -> better ? change > 0 : change < 0);
    }
}
