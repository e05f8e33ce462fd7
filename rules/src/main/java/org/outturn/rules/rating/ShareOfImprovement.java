package org.outturn.rules.rating;

import java.util.Comparator;
import java.util.List;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// Rates by how much of the targeted improvement was achieved: (result - baseline) / (target - baseline).
///
/// Barnet's rule (performance framework 2015/16): target met, green; at least 0.80 of the improvement, green amber; at least 0.65, red
/// amber; less, red. Where the baseline already stands at the target or beyond there is no improvement to share out, so it is met or
/// `otherwise`; a figure that moved the wrong way has a negative share.
///
/// @param bands any order; the highest share that is reached counts
public record ShareOfImprovement(Rating met, List<Band> bands, Rating otherwise)
        implements RatingScheme {
    /// @param from the least share of the improvement, 0 to 1
    public record Band(Quantity from, Rating rating) {}

    private static final Measure BAND = Measure.percent(0);
    private static final Measure SHARE = Measure.percent(1);

    public ShareOfImprovement {
        bands = bands.stream().sorted(Comparator.comparing(Band::from).reversed()).toList();
    }

    @Override
    public Outcome judge(Facts facts) {
        return Gap.judge(facts, this::rate);
    }

    private Outcome rate(Gap gap) {
        if (gap.isMet()) {
            return Outcome.Rated.of(met, gap.words() + ".");
        }
        var measure = gap.facts().measure();
        var baseline = gap.facts().baseline();
        if (baseline == null) {
            return new Outcome.NotRated(
                    Why.NO_BASELINE,
                    gap.words() + ", and there is no baseline to measure the improvement from.");
        }
        var planned = gap.shortfallOf(baseline);
        if (planned.signum() <= 0) {
            return Outcome.Rated.of(
                    otherwise,
                    "%s, which the baseline of %s had already met."
                            .formatted(gap.words(), measure.shownExactly(baseline)));
        }
        var share = planned.minus(gap.shortfall()).dividedBy(planned);
        var reason = reason(gap, baseline, share);
        return bands.stream()
                .filter(band -> !share.isLess(band.from()))
                .findFirst()
                .map(band ->
                        Outcome.Rated.of(
                                band.rating(),
                                "%s; %s takes at least %s."
                                        .formatted(
                                                reason,
                                                band.rating().name(),
                                                BAND.shownExactly(percent(band.from())))))
                .orElseGet(() ->
                        bands.isEmpty() || share.signum() < 0
                                ? Outcome.Rated.of(otherwise, reason + ".")
                                : Outcome.Rated.of(
                                        otherwise,
                                        "%s; less than %s is %s."
                                                .formatted(
                                                        reason,
                                                        BAND.shownExactly(
                                                                percent(bands.getLast().from())),
                                                        otherwise.name())));
    }

    private String reason(Gap gap, Quantity baseline, Quantity share) {
        var measure = gap.facts().measure();
        var from = measure.shownExactly(baseline);
        return share.signum() < 0
                ? "%s and moved away from it since the baseline of %s".formatted(gap.words(), from)
                : "%s; from the baseline of %s it made %s of the targeted improvement"
                        .formatted(gap.words(), from, shown(share));
    }

    /// With as many decimals as it takes to tell it from every band.
    private String shown(Quantity share) {
        var printed = SHARE.shown(percent(share));
        return bands.stream()
                .map(band -> SHARE.shownApart(percent(share), percent(band.from())))
                .reduce(printed, (one, other) -> other.length() > one.length() ? other : one);
    }

    private static Quantity percent(Quantity share) {
        return share.times(Quantity.HUNDRED);
    }
}
