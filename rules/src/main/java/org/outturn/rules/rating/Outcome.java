package org.outturn.rules.rating;

/// What a rating scheme says of a figure: a rating, or the reason why there is none.
public sealed interface Outcome {
    /// @param reason a sentence that explains the rating
    /// @param onTrack whether a forecast was rated because the period is not complete
    /// @param words what to print: the rating's name, or `On track to exceed target`
    record Rated(Rating rating, String reason, boolean onTrack, String words) implements Outcome {
        static Rated of(Rating rating, String reason) {
            return new Rated(rating, reason, false, rating.name());
        }
    }

    /// @param reason a sentence that says why
    record NotRated(Why why, String reason) implements Outcome {
        @Override
        public String words() {
            return why.words();
        }
    }

    /// A plain sentence on how this came about.
    String reason();

    /// What to print in a table.
    String words();
}
