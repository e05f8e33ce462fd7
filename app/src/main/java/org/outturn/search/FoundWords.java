package org.outturn.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.outturn.rules.period.Period;
import org.outturn.viewing.Looks;

/// What stands beneath something that was found: dates and periods as people write them.
final class FoundWords {
    private static final String DUE = "due ";

    private FoundWords() {}

    static String under(Hit hit) {
        var under = hit.under();
        if (hit.kind() == Hit.Kind.COMMITMENT && under.startsWith(DUE)) {
            return DUE + day(under.substring(DUE.length()));
        }
        if (hit.kind() == Hit.Kind.SAVING) {
            return period(under);
        }
        int comma = under.lastIndexOf(", ");
        return hit.kind() == Hit.Kind.WORDS && comma > 0
                ? under.substring(0, comma).replace('-', ' ')
                        + ", "
                        + period(under.substring(comma + 2))
                : under;
    }

    private static String day(String text) {
        try {
            return Looks.DAY.format(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static String period(String text) {
        try {
            return Period.parse(text).label();
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
