package org.outturn.narrative;

import org.outturn.assessment.Assessed;
import org.outturn.component.Evidence;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Why;

/// A measure's rating in the council's own words, or why it has none.
final class Rated {
    private Rated() {}

    static String words(Assessed one, Evidence evidence) {
        return switch (one.verdict().outcome()) {
            case Outcome.Rated rated ->
                    "is rated "
                            + rated.words()
                            + (evidence.judged(one).isPresent() ? " by judgement" : "");
            case Outcome.NotRated(var why, _) -> "is not rated, because " + because(why);
        };
    }

    private static String because(Why why) {
        return switch (why) {
            case NO_TARGET -> "no target is set";
            case DATA_ONLY -> "it is reported for information";
            case NOT_DUE -> "no figure is due";
            case AWAITED -> "the figure is awaited";
            case WITHHELD -> "the figure is provisional";
            case NOT_COMPARABLE ->
                    "the figure is not comparable with those that the target was set by";
            case SUPPRESSED -> "the figure is suppressed";
            case DEFINITION_CHANGED -> "its definition changed";
            case NO_BASELINE -> "there is no baseline to measure the improvement from";
            case NO_VALUE -> "there is no figure";
            case NO_FORECAST -> "there is no forecast to rate";
            case NOT_JUDGED -> "nobody has judged it yet";
        };
    }
}
