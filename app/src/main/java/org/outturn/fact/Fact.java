package org.outturn.fact;

import java.util.Locale;

/// One thing that a report can say, in words that are equal exactly when the thing is.
///
/// @param key tells it from the others of its kind, in every edition and live
/// @param subject whose it is: an indicator, a risk, a budget line
/// @param label what of it
public record Fact(Kind kind, String key, String subject, String label, String value) {
    /// In the order in which changes are listed.
    public enum Kind {
        FIGURE,
        TARGET,
        SCHEME,
        RATING,
        DIRECTION,
        RISK,
        BUDGET,
        COMMITMENT,
        COMMENTARY,
        TEMPLATE;

        /// Above a table of changes: `Figures revised`.
        public String title() {
            return switch (this) {
                case FIGURE -> "Figures revised";
                case TARGET -> "Targets changed";
                case SCHEME -> "Rating schemes changed";
                case RATING -> "Ratings moved";
                case DIRECTION -> "Directions of travel changed";
                case RISK -> "Risks changed";
                case BUDGET -> "Budget lines changed";
                case COMMITMENT -> "Commitments changed";
                case COMMENTARY -> "Commentary changed";
                case TEMPLATE -> "Words of the template changed";
            };
        }

        /// Whether several facts of one thing count as that one thing: a commitment has a state, a date and a rating.
        public boolean isCountedOnce() {
            return this == RISK || this == COMMITMENT;
        }

        /// `1 figure`, `3 figures`
        public String counted(long number) {
            var one =
                    switch (this) {
                        case FIGURE, TARGET, RATING, DIRECTION, COMMITMENT, COMMENTARY ->
                                name().toLowerCase(Locale.ROOT);
                        case SCHEME -> "rating scheme";
                        case RISK -> "risk";
                        case BUDGET -> "budget figure";
                        case TEMPLATE -> "paragraph of the template";
                    };
            return "%,d %s".formatted(number, number == 1 ? one : plural(one));
        }

        /// Whether editions have kept facts of this kind from the beginning; of the others an early edition knows nothing.
        boolean isOldest() {
            return this != COMMENTARY && this != TEMPLATE;
        }

        private static String plural(String one) {
            return one.endsWith("y")
                    ? one.substring(0, one.length() - 1) + "ies"
                    : one.startsWith("paragraph") ? "paragraphs of the template" : one + "s";
        }
    }
}
