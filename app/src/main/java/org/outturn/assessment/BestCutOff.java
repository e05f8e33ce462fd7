package org.outturn.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.catalogue.Indicator;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.CutOff;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.rating.Thresholds;
import org.outturn.rules.series.Polarity;

/// What a figure has to reach for the best rating, where a scheme of cut-offs rates it without a target.
public record BestCutOff(Rating rating, Quantity limit) {
    /// @param cutOffs that hold for the figure
    static Optional<BestCutOff> of(Indicator indicator, RatingScheme rule, List<CutOff> cutOffs) {
        var polarity = indicator.polarity();
        return rule instanceof Thresholds
                        && (polarity == Polarity.HIGHER || polarity == Polarity.LOWER)
                ? cutOffs.stream()
                        .filter(one -> one.rating().mood() == Mood.GOOD)
                        .min(Comparator.comparingInt(one -> one.rating().rank()))
                        .map(one -> new BestCutOff(one.rating(), one.limit()))
                : Optional.empty();
    }

    /// `80 or less`
    public String words(Indicator indicator) {
        return indicator.measure().shownExactly(limit)
                + (indicator.polarity() == Polarity.LOWER ? " or less" : " or more");
    }
}
