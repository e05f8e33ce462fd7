package org.outturn.rules.rating;

import java.util.function.Function;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome.NotRated;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

/// What stands between a figure and its target, in numbers and in words.
///
/// @param shortfall positive when the target is missed, zero or negative when it is met
record Gap(Facts facts, Quantity actual, Target target, Quantity shortfall) {
    /// Judges the gap where there is one; otherwise says what is missing.
    static Outcome judge(Facts facts, Function<Gap, Outcome> rule) {
        var actual = facts.compared();
        var target = facts.target();
        if (actual == null) {
            return new NotRated(Why.NO_VALUE, "There is no figure for the period.");
        }
        if (target == null) {
            return new NotRated(Why.NO_TARGET, "No target is set for the period.");
        }
        if (facts.polarity() == Polarity.NEUTRAL && !(target instanceof Target.Range)) {
            return new NotRated(
                    Why.DATA_ONLY,
                    "Neither higher nor lower is better, so a target is not judged.");
        }
        return rule.apply(
                new Gap(facts, actual, target, target.shortfall(facts.polarity(), actual)));
    }

    boolean isMet() {
        return shortfall.signum() <= 0;
    }

    /// How far some other figure is from the same target.
    Quantity shortfallOf(Quantity other) {
        return target.shortfall(facts.polarity(), other);
    }

    /// The value of the target that is nearest to the figure, which per cent margins are taken of.
    Quantity aim() {
        return target.nearest(actual);
    }

    /// `59.52% misses the target of 60.00% by 0.48 percentage points`
    String words() {
        return words(Quantity.ZERO);
    }

    /// @param margin that the shortfall is held against, and told apart from
    String words(Quantity margin) {
        var measure = facts.measure();
        var shown = measure.shownApart(actual, aim());
        var planned = target.words(measure);
        return isMet()
                ? "%s meets the target of %s".formatted(shown, planned)
                : "%s misses the target of %s by %s"
                        .formatted(shown, planned, measure.gap(shortfall, margin));
    }
}
