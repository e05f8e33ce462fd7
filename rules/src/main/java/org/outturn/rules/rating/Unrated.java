package org.outturn.rules.rating;

/// Never rated, for a stated reason.
public record Unrated(Why why) implements RatingScheme {
    @Override
    public Outcome judge(Facts facts) {
        return new Outcome.NotRated(
                why,
                switch (why) {
                    case DATA_ONLY -> "The figure is reported for information and is not rated.";
                    case NO_TARGET -> "No target is set for this indicator.";
                    case DEFINITION_CHANGED ->
                            "The definition changed, so the figure is not rated for now.";
                    case NOT_DUE,
                            AWAITED,
                            WITHHELD,
                            NOT_COMPARABLE,
                            SUPPRESSED,
                            NO_BASELINE,
                            NO_VALUE,
                            NO_FORECAST,
                            NOT_JUDGED ->
                            why.words() + ", so this indicator is not rated.";
                });
    }
}
