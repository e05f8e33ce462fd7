package org.outturn.rules.rating;

import java.util.Comparator;
import org.outturn.rules.quantity.Quantity;

/// Rates by cut-offs that are set for each indicator (Dorset, Worcestershire, Brighton): the best rating whose limit is reached.
///
/// A target is not needed. Only where higher or lower is better does a single limit have a meaning; for the rest use [Range].
///
/// @param otherwise when no limit is reached
public record Thresholds(Rating otherwise) implements RatingScheme {
    @Override
    public Outcome judge(Facts facts) {
        var actual = facts.compared();
        if (actual == null) {
            return new Outcome.NotRated(Why.NO_VALUE, "There is no figure for the period.");
        }
        if (facts.cutOffs().isEmpty()) {
            return new Outcome.NotRated(Why.NO_TARGET, "No cut-offs are set for the period.");
        }
        return switch (facts.polarity()) {
            case HIGHER, LOWER -> rate(facts, actual);
            case CLOSE, NEUTRAL ->
                    new Outcome.NotRated(
                            Why.DATA_ONLY,
                            "Cut-offs judge only figures of which higher or lower is better.");
        };
    }

    private Outcome rate(Facts facts, Quantity actual) {
        return facts.cutOffs().stream()
                .sorted(Comparator.comparingInt(cutOff -> cutOff.rating().rank()))
                .filter(cutOff -> facts.polarity().meets(actual, cutOff.limit()))
                .findFirst()
                .map(cutOff ->
                        Outcome.Rated.of(cutOff.rating(), reason(facts, actual, cutOff, "reaches")))
                .orElseGet(() ->
                        Outcome.Rated.of(
                                otherwise, reason(facts, actual, worst(facts), "does not reach")));
    }

    private static CutOff worst(Facts facts) {
        return facts.cutOffs().stream()
                .max(Comparator.comparingInt(cutOff -> cutOff.rating().rank()))
                .orElseThrow();
    }

    private static String reason(Facts facts, Quantity actual, CutOff cutOff, String verb) {
        var measure = facts.measure();
        return "%s %s the cut-off of %s for %s."
                .formatted(
                        measure.shownApart(actual, cutOff.limit()),
                        verb,
                        measure.shownExactly(cutOff.limit()),
                        cutOff.rating().name());
    }
}
