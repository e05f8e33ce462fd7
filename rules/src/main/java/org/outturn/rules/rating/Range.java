package org.outturn.rules.rating;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.series.Target;

/// Inside the expected range or not: for measures that are best close to a target and for neutral ones. Both ends belong to the range.
/// A single target is a range of one value; tiers are no range.
///
/// @param near the rating just outside; none when everything outside is the same
/// @param margin how far outside is near, per cent being of the nearest end
public record Range(Rating inside, @Nullable Rating near, Rating outside, @Nullable Margin margin)
        implements RatingScheme {
    @Override
    public Outcome judge(Facts facts) {
        return switch (facts.target()) {
            case null -> Gap.judge(facts, this::rate);
            case Target.Range _ -> Gap.judge(facts, this::rate);
            case Target.Single(var value) ->
                    Gap.judge(facts.withTarget(new Target.Range(value, value)), this::rate);
            case Target.Tiers _ ->
                    new Outcome.NotRated(Why.NO_TARGET, "Tiers are set, but no expected range.");
        };
    }

    private Outcome rate(Gap gap) {
        var measure = gap.facts().measure();
        var shown = measure.shownApart(gap.actual(), gap.aim());
        var range = gap.target().words(measure);
        if (gap.isMet()) {
            return Outcome.Rated.of(
                    inside, "%s is inside the expected range of %s.".formatted(shown, range));
        }
        var words = "%s is outside the expected range of %s by %s";
        if (near == null || margin == null) {
            return Outcome.Rated.of(
                    outside, words.formatted(shown, range, measure.gap(gap.shortfall())) + ".");
        }
        var allowance = margin.allowance(gap.aim());
        boolean isNear = !gap.shortfall().isMore(allowance);
        return Outcome.Rated.of(
                isNear ? near : outside,
                "%s, %s than %s."
                        .formatted(
                                words.formatted(
                                        shown, range, measure.gap(gap.shortfall(), allowance)),
                                isNear ? "no more" : "more",
                                margin.words(measure, "the nearer end")));
    }
}
