package org.outturn.dashboard;

import java.util.Comparator;
import java.util.Optional;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.CutOff;
import org.outturn.catalogue.Framework;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.Thresholds;
import org.outturn.rules.series.Polarity;

/// What a figure has to reach for the best rating, where a scheme of cut-offs rates it without a target.
record BestCutOff(Rating rating, Quantity limit) {
    /// '80 or less' where there is a cut-off and no target; the target otherwise.
    static String orTarget(Framework framework, Assessed one) {
        return one.target() != null
                ? Looks.target(one)
                : of(framework, one).map(best -> best.words(one)).orElse("None set");
    }

    /// Of the cut-offs that hold since the latest date, the one of the best rating.
    static Optional<BestCutOff> of(Framework framework, Assessed one) {
        var indicator = one.indicator();
        var polarity = indicator.polarity();
        if ((polarity != Polarity.HIGHER && polarity != Polarity.LOWER)
                || framework
                        .scheme(indicator.scheme())
                        .filter(scheme -> scheme.rule() instanceof Thresholds)
                        .isEmpty()) {
            return Optional.empty();
        }
        var begun =
                framework.cutOffs().stream()
                        .filter(cutOff -> cutOff.indicator().equals(indicator.id()))
                        .filter(cutOff -> !cutOff.from().start().isAfter(one.reported().end()))
                        .toList();
        var since =
                begun.stream().map(CutOff::from).max(Comparator.comparing(from -> from.start()));
        return begun.stream()
                .filter(cutOff -> since.filter(cutOff.from()::equals).isPresent())
                .flatMap(cutOff ->
                        framework.rating(cutOff.rating()).stream()
                                .map(rating -> new BestCutOff(rating, cutOff.limit())))
                .filter(best -> best.rating().mood() == Mood.GOOD)
                .min(Comparator.comparingInt(best -> best.rating().rank()));
    }

    String words(Assessed one) {
        var limit = one.indicator().measure().shownExactly(limit());
        return limit + (one.indicator().polarity() == Polarity.LOWER ? " or less" : " or more");
    }
}
