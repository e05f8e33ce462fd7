package org.outturn.rules.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Facts;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.rating.Precision;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.series.Target;

/// A printed rating follows from the scheme and the printed figures.
///
/// The scheme judges every combination of the ends of the printed figures. Since ratings only get better as a figure does, every rating
/// from the best to the worst of them is possible. Where a council compares figures as printed, the result and the target are what they
/// are printed as. Where the scheme rates a forecast because the period is not complete, the result is the forecast.
///
/// @param stated what the printed rating means
/// @param facts what is known besides; the claims take the place of its figures
public record RatingOf(
        Claim claim, Rating stated, RatingScheme scheme, Facts facts, Claim result, Beside beside)
        implements Relation {

    /// What else a rating can rest on, as printed; null to keep what the facts have.
    ///
    /// @param target the single value, or the ideal of tiers
    /// @param minimum of tiers
    public record Beside(
            @Nullable Claim target,
            @Nullable Claim minimum,
            @Nullable Claim baseline,
            @Nullable Claim previous) {
        public static final Beside NOTHING = new Beside(null, null, null, null);
    }

    @Override
    public Check check() {
        var ratings = new ArrayList<Rated>();
        for (var possible : possible()) {
            if (scheme.judge(possible) instanceof Rated rated) {
                ratings.add(rated);
            }
        }
        if (ratings.isEmpty()) {
            return new Check.NotChecked("The scheme gives no rating.");
        }
        var ranked = Comparator.comparingInt((Rated rated) -> rated.rating().rank());
        var best = ratings.stream().min(ranked).orElseThrow();
        var worst = ratings.stream().max(ranked).orElseThrow();
        if (stated.rank() >= best.rating().rank() && stated.rank() <= worst.rating().rank()) {
            return new Check.Holds();
        }
        var follows =
                best.rating().equals(worst.rating())
                        ? "'%s'".formatted(best.words())
                        : "a rating from '%s' to '%s'".formatted(best.words(), worst.words());
        return new Check.Contradicted(Finding.of(claim, follows, from()));
    }

    /// Every combination of the ends of the printed figures.
    private List<Facts> possible() {
        var all = new ArrayList<Facts>();
        boolean asPrinted = facts.precision() == Precision.PRINTED;
        var targets = targets(asPrinted);
        for (var actual : ends(result, facts.actual(), asPrinted)) {
            var judged =
                    isForecast()
                            ? facts.withActual(actual).withForecast(actual)
                            : facts.withActual(actual);
            for (var base : ends(beside.baseline(), facts.baseline(), false)) {
                for (var before : ends(beside.previous(), facts.previous(), false)) {
                    for (var planned : targets) {
                        all.add(judged.withTarget(planned).withBaseline(base).withPrevious(before));
                    }
                }
            }
        }
        return all;
    }

    private boolean isForecast() {
        return scheme.judgesForecast() && !facts.complete();
    }

    /// `the result of 69%, the minimum of 55% and the ideal of 70%`
    private String from() {
        var from = new ArrayList<String>();
        from.add((isForecast() ? "the forecast of " : "the result of ") + result.text());
        var target = beside.target();
        switch (facts.target()) {
            case null -> {
                if (target != null) {
                    from.add("the target of " + target.text());
                }
            }
            case Target.Single single -> from.add("the target of " + planned(target, single));
            case Target.Range range -> from.add("the range of " + planned(null, range));
            case Target.Tiers tiers -> {
                var minimum = tiers.minimum();
                if (minimum != null) {
                    from.add(
                            "the minimum of "
                                    + planned(beside.minimum(), new Target.Single(minimum)));
                }
                from.add("the ideal of " + planned(target, tiers));
            }
        }
        var baseline = beside.baseline();
        if (baseline != null) {
            from.add("the baseline of " + baseline.text());
        }
        var last = from.removeLast();
        return from.isEmpty() ? last : String.join(", ", from) + " and " + last;
    }

    private String planned(@Nullable Claim printed, Target otherwise) {
        return printed == null ? otherwise.words(facts.measure()) : printed.text();
    }

    private List<@Nullable Target> targets(boolean asPrinted) {
        var targets = new ArrayList<@Nullable Target>();
        for (var aim : ends(beside.target(), null, asPrinted)) {
            for (var least : ends(beside.minimum(), null, asPrinted)) {
                targets.add(target(aim, least));
            }
        }
        return targets;
    }

    private @Nullable Target target(@Nullable Quantity aim, @Nullable Quantity least) {
        return switch (facts.target()) {
            case null -> aim == null ? null : new Target.Single(aim);
            case Target.Single single -> aim == null ? single : new Target.Single(aim);
            case Target.Range range -> range;
            case Target.Tiers(var minimum, var ideal, var aspirational) ->
                    new Target.Tiers(
                            minimum == null || least == null ? minimum : least,
                            aim == null ? ideal : aim,
                            aspirational);
        };
    }

    private static List<@Nullable Quantity> ends(
            @Nullable Claim claim, @Nullable Quantity otherwise, boolean asPrinted) {
        var ends = new ArrayList<@Nullable Quantity>();
        var values = claim == null ? null : claim.values();
        if (values == null) {
            ends.add(otherwise);
        } else if (values.low().equals(values.high())) {
            ends.add(values.low());
        } else if (asPrinted) {
            ends.add(values.middle());
        } else {
            ends.add(values.low());
            ends.add(values.middle());
            ends.add(values.high());
        }
        return ends;
    }
}
