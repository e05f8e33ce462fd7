package org.outturn.component;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Filter;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome;

/// Measures counted: a measure and its variants are one.
public record Counted(List<Assessed> measures) {
    public Counted {
        measures = List.copyOf(measures);
    }

    public static Counted of(Filter filter, Evidence evidence) {
        return new Counted(evidence.scorecard().counted(filter));
    }

    public int number() {
        return measures.size();
    }

    public int rated() {
        return (int)
                measures.stream()
                        .filter(one -> one.verdict().outcome() instanceof Outcome.Rated)
                        .count();
    }

    /// Those whose direction, against what they are compared with first, is known.
    public int directed() {
        return (int) measures.stream().filter(one -> one.verdict().direction().isPresent()).count();
    }

    /// A share in per cent at full precision; nothing of nothing is null.
    public static @Nullable Quantity percent(int part, int whole) {
        return whole == 0
                ? null
                : Quantity.of(part).times(Quantity.HUNDRED).dividedBy(Quantity.of(whole));
    }
}
