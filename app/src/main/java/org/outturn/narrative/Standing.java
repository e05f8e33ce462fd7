package org.outturn.narrative;

import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.PlannedTarget;
import org.outturn.component.Evidence;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;
import org.outturn.scorecard.MeasureComponents;

/// How a figure stands to its target, in words that leave no doubt which way is better. A flow that is set against the target of a longer
/// time is neither above nor below it: it has not had that time yet.
final class Standing {
    private final Assessed one;
    private final Evidence evidence;
    private final Quantity result;

    private Standing(Assessed one, Evidence evidence, Quantity result) {
        this.one = one;
        this.evidence = evidence;
        this.result = result;
    }

    static String words(Assessed one, Evidence evidence) {
        var words = of(one, evidence);
        return words.isEmpty()
                ? one.target() == null ? "without a target" : "without a figure"
                : words;
    }

    /// Empty where there is no figure or no target.
    static String of(Assessed one, Evidence evidence) {
        var planned = one.target();
        var result = one.result();
        if (planned == null) {
            return MeasureComponents.printed("target", one, evidence)
                    .map(stated -> "against a target of " + stated)
                    .orElse("");
        }
        return result == null ? "" : new Standing(one, evidence, result).against(planned);
    }

    private String against(PlannedTarget planned) {
        var figure = one.figure();
        if (figure != null && isPartOf(figure.observation().period(), planned.period())) {
            return "against a target of %s for %s"
                    .formatted(shown("target"), planned.period().label());
        }
        return switch (planned.target()) {
            case Target.Single(var value) -> single(value);
            case Target.Tiers(var minimum, var ideal, _) -> tiers(minimum, ideal);
            case Target.Range range -> range(range);
        };
    }

    private boolean isPartOf(Period covered, Period planned) {
        return one.indicator().accumulation() == Accumulation.FLOW
                && covered.lengthInMonths() > 0
                && planned.lengthInMonths() > covered.lengthInMonths();
    }

    private String single(Quantity value) {
        var target = shown("target");
        int side = compared().compareTo(value);
        if (side == 0) {
            return "on the target of " + target;
        }
        var close = target.equals(shown("result")) ? "just " : "";
        return "%s%s the target of %s%s"
                .formatted(
                        close,
                        side > 0 ? "above" : "below",
                        target,
                        one.indicator().polarity() == Polarity.LOWER
                                ? ", where lower is better"
                                : "");
    }

    private String tiers(@Nullable Quantity minimum, Quantity ideal) {
        var polarity = one.indicator().polarity();
        var figure = compared();
        if (figure.equals(ideal)) {
            return "at the ideal of " + shown("ideal");
        }
        if (polarity.meets(figure, ideal)) {
            return "better than the ideal of " + shown("ideal");
        }
        if (minimum == null) {
            return "short of the ideal of " + shown("ideal");
        }
        return polarity.meets(figure, minimum)
                ? "at or beyond the minimum of %s but short of the ideal of %s"
                        .formatted(shown("minimum"), shown("ideal"))
                : "short of the minimum of " + shown("minimum");
    }

    private String range(Target.Range range) {
        var figure = compared();
        var place =
                figure.isLess(range.low())
                        ? "below"
                        : figure.isMore(range.high()) ? "above" : "inside";
        return "%s the expected range of %s".formatted(place, shown("target"));
    }

    /// As the council compares: in full, or as printed.
    private Quantity compared() {
        return switch (evidence.council().precision()) {
            case FULL -> result;
            case PRINTED -> result.rounded(one.indicator().measure().decimals());
        };
    }

    private String shown(String column) {
        return MeasureComponents.printed(column, one, evidence).orElse("?");
    }
}
