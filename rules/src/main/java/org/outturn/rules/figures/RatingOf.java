package org.outturn.rules.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Facts;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.series.Target;

/// A printed rating follows from the scheme and the printed figures.
///
/// The scheme judges every combination of the ends of the printed figures. Since ratings only get better as a figure does, every rating
/// from the best to the worst of them is possible.
///
/// @param stated what the printed rating means
/// @param facts what is known besides; the claims take the place of its figures
/// @param target a single value, or null to keep the target of the facts
/// @param baseline null to keep the baseline of the facts
public record RatingOf(
        Claim claim,
        Rating stated,
        RatingScheme scheme,
        Facts facts,
        Claim result,
        @Nullable Claim target,
        @Nullable Claim baseline)
        implements Relation {
    @Override
    public Check check() {
        var ratings = new ArrayList<Rated>();
        for (var actual : ends(result, facts.actual())) {
            for (var planned : targets()) {
                for (var base : ends(baseline, facts.baseline())) {
                    var possible = facts.withActual(actual).withTarget(planned).withBaseline(base);
                    if (scheme.judge(possible) instanceof Rated rated) {
                        ratings.add(rated);
                    }
                }
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
                        ? "'%s'".formatted(best.rating().name())
                        : "a rating from '%s' to '%s'"
                                .formatted(best.rating().name(), worst.rating().name());
        return new Check.Contradicted(Finding.of(claim, follows, from()));
    }

    private String from() {
        return "the result of %s%s%s"
                .formatted(
                        result.text(),
                        target == null
                                ? facts.target() == null
                                        ? ""
                                        : ", the target of " + facts.target().words(facts.measure())
                                : ", the target of " + target.text(),
                        baseline == null ? "" : " and the baseline of " + baseline.text());
    }

    private List<@Nullable Target> targets() {
        var targets = new ArrayList<@Nullable Target>();
        if (target == null || target.values() == null) {
            targets.add(facts.target());
        } else {
            for (var end : ends(target, null)) {
                targets.add(end == null ? null : new Target.Single(end));
            }
        }
        return targets;
    }

    private static List<@Nullable Quantity> ends(
            @Nullable Claim claim, @Nullable Quantity otherwise) {
        var ends = new ArrayList<@Nullable Quantity>();
        var values = claim == null ? null : claim.values();
        if (values == null) {
            ends.add(otherwise);
        } else {
            ends.add(values.low());
            ends.add(values.middle());
            ends.add(values.high());
        }
        return ends;
    }
}
