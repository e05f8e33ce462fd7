package org.outturn.spcfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.outturn.rules.period.Period;

/// When a point is, in milliseconds from 1970: a date, a date with a time as R and Python write it (`2022-04-01T09:30:00Z`,
/// `2022-04-01 09:30`), or the last day of a period. The dates of many series are the same, so what was read is kept.
final class Moments {
    private static final int MOST_KEPT = 20_000;
    private static final Pattern UNIVERSAL = Pattern.compile("(Z|[+]00:00)$");
    private static final int DATE = "2022-04-01".length();

    private final Map<String, Long> kept = new HashMap<>();

    /// Empty for a text that is none of these.
    OptionalLong of(String text) {
        var known = kept.get(text);
        if (known != null) {
            return OptionalLong.of(known);
        }
        try {
            long moment = read(text).toInstant(ZoneOffset.UTC).toEpochMilli();
            if (kept.size() < MOST_KEPT) {
                kept.put(text, moment);
            }
            return OptionalLong.of(moment);
        } catch (DateTimeException | IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }

    private static LocalDateTime read(String text) {
        boolean dated = text.length() >= DATE && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (dated && text.length() == DATE) {
            return LocalDate.parse(text).atStartOfDay();
        }
        if (dated && (text.charAt(DATE) == 'T' || text.charAt(DATE) == ' ')) {
            return LocalDateTime.parse(UNIVERSAL.matcher(text).replaceFirst("").replace(' ', 'T'));
        }
        return Period.parse(text).end().atStartOfDay();
    }
}
