package org.outturn.rules.direction;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.direction.Travel.Derived;
import org.outturn.rules.direction.Travel.NotComparable;
import org.outturn.rules.direction.Travel.Stated;
import org.outturn.rules.direction.Travel.Unknown;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;

/// How figures of one indicator are compared over time.
///
/// Figures are compared at full precision where both are known so, and otherwise at the precision of the one that is known less well:
/// 69.967% after a printed 70.0% is the same, because 69.967 is printed 70.0. A flow is compared only with the same length of time.
///
/// @param aim what is close to target is close to; only needed for that polarity
public record Comparison(
        Measure measure,
        Polarity polarity,
        Accumulation accumulation,
        Significance significance,
        @Nullable Quantity aim) {
    /// Whether an earlier figure may be set beside one that covers `now`. A flow whose earlier period is not named may not.
    public static boolean isLikeForLike(Accumulation accumulation, Period now, Earlier earlier) {
        return new LikeForLike(accumulation).obstacle(now, earlier) == null;
    }

    /// The direction against one earlier figure.
    ///
    /// @param now null when there is no figure for the period
    /// @param stated what the paper says, used only where the direction cannot be worked out
    public Travel travel(
            Against against,
            @Nullable Latest now,
            @Nullable Earlier earlier,
            @Nullable StatedDirection stated) {
        if (now == null) {
            return otherwise(against, stated, "there is no figure for the period");
        }
        if (earlier == null) {
            return otherwise(against, stated, "there is no earlier figure for " + against.words());
        }
        var unlike = new LikeForLike(accumulation).obstacle(now.covers(), earlier);
        if (unlike != null) {
            return earlier.covers() == null
                    ? otherwise(against, stated, unlike)
                    : new NotComparable(
                            against,
                            earlier,
                            "Not comparable with %s: %s.%s"
                                    .formatted(
                                            against.words(),
                                            unlike,
                                            stated == null
                                                    ? ""
                                                    : " The paper states '%s'."
                                                            .formatted(stated.printed())));
        }
        if (polarity == Polarity.CLOSE && aim == null) {
            return otherwise(against, stated, "there is no target to be close to");
        }
        return derived(against, now, earlier, stated);
    }

    private Travel derived(
            Against against, Latest now, Earlier earlier, @Nullable StatedDirection stated) {
        var change = now.value().minus(earlier.value());
        var figures = figures(now, earlier);
        var same = whySame(now, earlier, change);
        if (same != null) {
            return new Derived(
                    against,
                    Direction.SAME,
                    earlier,
                    change,
                    "The same as %s: %s%s.".formatted(against.words(), figures, same));
        }
        int better = better(now.value(), earlier.value());
        if (polarity == Polarity.NEUTRAL) {
            return otherwise(against, stated, figures + ", and neither higher nor lower is better");
        }
        var direction =
                better > 0
                        ? Direction.IMPROVING
                        : better < 0 ? Direction.WORSENING : Direction.SAME;
        return new Derived(
                against,
                direction,
                earlier,
                change,
                "%s against %s: %s, and %s is better."
                        .formatted(direction.words(), against.words(), figures, betterWay()));
    }

    /// A figure that is known from print alone is not shown with more decimals than were printed.
    private String figures(Latest now, Earlier earlier) {
        if (now.exact() && earlier.exact()) {
            var both = measure.shownTogether(now.value(), earlier.value());
            return "%s after %s".formatted(both.one(), both.other());
        }
        return "%s after %s"
                .formatted(
                        measure.shownApart(now.value(), earlier.value()),
                        measure.shownExactly(earlier.value()));
    }

    /// Why two figures count as the same, or null when they do not.
    private @Nullable String whySame(Latest now, Earlier earlier, Quantity change) {
        if (change.isZero()) {
            return isBest(now.value()) ? ", the best there can be" : "";
        }
        if (!now.exact() || !earlier.exact()) {
            int places =
                    now.exact()
                            ? earlier.decimals()
                            : earlier.exact()
                                    ? now.decimals()
                                    : Math.min(now.decimals(), earlier.decimals());
            if (now.value().rounded(places).equals(earlier.value().rounded(places))) {
                return places == 1
                        ? ", which is no difference to the 1 decimal that is known"
                        : ", which is no difference to the %d decimals that are known"
                                .formatted(places);
            }
        }
        return significance.isSignificant(change, earlier.value())
                ? null
                : ", and a change of less than %s does not count"
                        .formatted(significance.words(measure));
    }

    private int better(Quantity now, Quantity earlier) {
        return switch (polarity) {
            case HIGHER, LOWER -> polarity.compare(now, earlier);
            case CLOSE ->
                    aim == null
                            ? 0
                            : earlier.minus(aim).absolute().compareTo(now.minus(aim).absolute());
            case NEUTRAL -> 0;
        };
    }

    private boolean isBest(Quantity value) {
        return switch (polarity) {
            case HIGHER -> measure.kind() == Measure.Kind.PERCENT && value.equals(Quantity.HUNDRED);
            case LOWER -> measure.kind() != Measure.Kind.MONEY && value.isZero();
            case CLOSE, NEUTRAL -> false;
        };
    }

    private String betterWay() {
        return switch (polarity) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case CLOSE ->
                    aim == null ? "closer to target" : "closer to " + measure.shownExactly(aim);
            case NEUTRAL -> "neither";
        };
    }

    private static Travel otherwise(
            Against against, @Nullable StatedDirection stated, String reason) {
        return stated == null
                ? new Unknown(against, "Direction not known: " + reason + ".")
                : new Stated(
                        against,
                        stated.direction(),
                        stated.printed(),
                        "Stated by the paper as '%s'; it cannot be worked out: %s."
                                .formatted(stated.printed(), reason));
    }
}
