package org.outturn.fact;

import java.util.Locale;
import java.util.Set;

/// One thing that a report can say, in words that are equal exactly when the thing is.
///
/// Keys and values are kept for years in editions, and what is the same has to be said in the same words then: they are a stored format,
/// which is not reworded.
///
/// @param key tells it from the others of its kind, in every edition and live
/// @param subject whose it is: an indicator, a risk, a budget line
/// @param label what of it
public record Fact(Kind kind, String key, String subject, String label, String value) {
    /// Stands in an edition of which nothing has a cut-off, so that it is known to have been looked for. It is shown and counted nowhere.
    static final Fact NO_CUT_OFF = new Fact(Kind.CUT_OFF, "*", "Everything", "Cut-off", "None");

    /// What it is of, told from others of the same name where the key names it: the key without what of it. Each impact and likelihood at
    /// which risks are only counted is a thing.
    public String thing() {
        var end = " " + label;
        return key.endsWith(end)
                ? key.substring(0, key.length() - end.length())
                : kind == Kind.RISK ? key : subject;
    }

    /// Whether it tells of anything that there is.
    public boolean isSomething() {
        return !equals(NO_CUT_OFF);
    }

    /// In the order in which changes are listed.
    public enum Kind {
        FIGURE,
        TARGET,
        CUT_OFF,
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
                case CUT_OFF -> "Cut-offs changed";
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
                        case CUT_OFF -> "cut-off";
                        case SCHEME -> "rating scheme";
                        case RISK -> "risk";
                        case BUDGET -> "budget figure";
                        case TEMPLATE -> "paragraph of the template";
                    };
            return "%,d %s".formatted(number, number == 1 ? one : plural(one));
        }

        /// Whether an edition with facts of these kinds knows of this one. Most kinds have been kept from the beginning; commentary and
        /// templates came together, and cut-offs by themselves.
        boolean isKnownTo(Set<Kind> kept) {
            return switch (this) {
                case FIGURE, TARGET, SCHEME, RATING, DIRECTION, RISK, BUDGET, COMMITMENT -> true;
                case CUT_OFF -> kept.contains(CUT_OFF);
                case COMMENTARY, TEMPLATE -> kept.contains(COMMENTARY) || kept.contains(TEMPLATE);
            };
        }

        private static String plural(String one) {
            return one.endsWith("y")
                    ? one.substring(0, one.length() - 1) + "ies"
                    : one.startsWith("paragraph") ? "paragraphs of the template" : one + "s";
        }
    }
}
