package org.outturn.rules.figures;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Comparison;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;

/// A printed direction follows from two figures, the polarity, and from their being like for like.
///
/// @param stated what the printed word means
/// @param covers the period of the figure; null when not named
/// @param earlierCovers the period of the earlier figure; null when not named
public record DirectionOf(
        Claim claim,
        Direction stated,
        Claim now,
        Claim earlier,
        Polarity polarity,
        Accumulation accumulation,
        Significance significance,
        Against against,
        @Nullable Period covers,
        @Nullable Period earlierCovers)
        implements Relation {
    @Override
    public Check check() {
        var later = now.values();
        var before = earlier.values();
        if (later == null || before == null) {
            return new Check.NotChecked(
                    "'%s' or '%s' is not a figure.".formatted(now.text(), earlier.text()));
        }
        if (polarity == Polarity.CLOSE || polarity == Polarity.NEUTRAL) {
            return new Check.NotChecked("Neither higher nor lower is better.");
        }
        if (covers != null && !isAlike(covers, before)) {
            return earlierCovers == null
                    ? new Check.NotChecked("The period of the earlier figure is not named.")
                    : new Check.Contradicted(
                            Finding.of(
                                    claim,
                                    "no direction",
                                    "%s for %s and %s for %s, which are not like for like"
                                            .formatted(
                                                    now.text(),
                                                    covers.label(),
                                                    earlier.text(),
                                                    earlierCovers.label())));
        }
        var possible = possible(later, before);
        return possible.contains(stated)
                ? new Check.Holds()
                : new Check.Contradicted(
                        Finding.of(
                                claim,
                                possible.stream()
                                        .map(way -> "'" + way.words() + "'")
                                        .collect(Collectors.joining(" or ")),
                                "%s after %s, where %s is better"
                                        .formatted(
                                                now.text(),
                                                earlier.text(),
                                                polarity == Polarity.HIGHER ? "higher" : "lower")));
    }

    private boolean isAlike(Period period, Interval before) {
        return Comparison.isLikeForLike(
                accumulation, period, Earlier.printed(against, before.low(), 0, earlierCovers));
    }

    private EnumSet<Direction> possible(Interval later, Interval before) {
        var change = later.minus(before);
        var possible = EnumSet.noneOf(Direction.class);
        boolean higher = polarity == Polarity.HIGHER;
        if (change.high().signum() > 0) {
            possible.add(higher ? Direction.IMPROVING : Direction.WORSENING);
        }
        if (change.low().signum() < 0) {
            possible.add(higher ? Direction.WORSENING : Direction.IMPROVING);
        }
        if (change.contains(Quantity.ZERO) || isSmall(change, before)) {
            possible.add(Direction.SAME);
        }
        return possible;
    }

    private boolean isSmall(Interval change, Interval before) {
        var least = change.low().absolute().min(change.high().absolute());
        var base = before.low().absolute().max(before.high().absolute());
        return !significance.isSignificant(least, base);
    }
}
