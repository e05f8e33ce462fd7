package org.outturn.assessment;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Indicator;
import org.outturn.catalogue.PlannedTarget;
import org.outturn.collection.Benchmark;
import org.outturn.collection.Figure;
import org.outturn.collection.Words;
import org.outturn.council.Area;
import org.outturn.council.Unit;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Target;
import org.outturn.rules.verdict.Verdict;

/// One indicator (in one area) in one reporting period, with everything that a page or a paper says of it.
///
/// @param figure absent when nothing was reported
/// @param result the figure at full precision, absent when there is none
/// @param decimals decimals to show: the measure's own, or as many as a figure without parts was given with, if fewer
/// @param cutOff what the best rating takes, where cut-offs rate the figure
/// @param unit none for what belongs to the council as a whole
/// @param benchmark the newest that covers no later period than the figure
/// @param previousRating of the figure before, where it has one
/// @param stated what a paper prints of it: `direction`, `result`, `variance`, `covers` ... to the printed text
/// @param words commentary by kind
public record Assessed(
        Indicator indicator,
        @Nullable Unit unit,
        @Nullable Area area,
        Period reported,
        @Nullable Figure figure,
        @Nullable Quantity result,
        int decimals,
        @Nullable PlannedTarget target,
        @Nullable BestCutOff cutOff,
        Map<Against, Earlier> earlier,
        Verdict verdict,
        @Nullable Rating previousRating,
        @Nullable Benchmark benchmark,
        Map<String, String> stated,
        Map<String, Words> words) {
    /// The target as a level that the figure can be seen beside: what a year should come to is none for a month that adds to it.
    public @Nullable PlannedTarget level() {
        return target == null
                        || figure == null
                        || indicator.accumulation() != Accumulation.FLOW
                        || target.target() instanceof Target.Range
                        || target.period().lengthInMonths()
                                == figure.observation().period().lengthInMonths()
                ? target
                : null;
    }

    public Optional<BestCutOff> bestCutOff() {
        return Optional.ofNullable(cutOff);
    }

    /// The same with another verdict.
    Assessed with(Verdict other) {
        return new Assessed(
                indicator,
                unit,
                area,
                reported,
                figure,
                result,
                decimals,
                target,
                cutOff,
                earlier,
                other,
                previousRating,
                benchmark,
                stated,
                words);
    }
}
