package org.outturn.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Asked;
import org.outturn.design.Paged;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What an address asks of the audit trail: whose entries, of what, when, with which words. Reads back to the same address.
record TrailQuery(MultiValueMap<String, String> given) {
    static final TrailQuery ALL = new TrailQuery(new LinkedMultiValueMap<>());
    static final ZoneId HERE = ZoneId.of("Europe/London");
    static final List<String> KEYS = List.of("q", "by", "kind", "indicator", "from", "to");
    private static final int WORDS = 8;

    String value(String key) {
        return Asked.text(given, key);
    }

    boolean isAny() {
        return KEYS.stream().anyMatch(key -> !value(key).isEmpty());
    }

    int page() {
        return Paged.asked(value("page"));
    }

    List<String> words() {
        return Arrays.stream(value("q").toLowerCase(Locale.UK).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
    }

    /// What is wrong with the dates, by field; empty where nothing is.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        for (var key : List.of("from", "to")) {
            if (!value(key).isEmpty() && day(key) == null) {
                problems.put(
                        key,
                        "'%s' is not a date; write it as year, month and day, for example 2026-09-30"
                                .formatted(value(key)));
            }
        }
        var from = day("from");
        var to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            problems.put(
                    "to", "The last day is before the first; enter the same day or a later one");
        }
        return problems;
    }

    @Nullable Instant from() {
        var day = day("from");
        return day == null ? null : day.atStartOfDay(HERE).toInstant();
    }

    /// The first moment after the last day.
    @Nullable Instant until() {
        var day = day("to");
        return day == null ? null : day.plusDays(1).atStartOfDay(HERE).toInstant();
    }

    private @Nullable LocalDate day(String key) {
        try {
            var day = LocalDate.parse(value(key));
            return day.getYear() < 1900 || day.getYear() > 9998 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    String address(String page, int number) {
        var asked = Asked.NOTHING;
        for (var key : KEYS) {
            asked = asked.with(key, value(key));
        }
        return asked.page(number).address(page);
    }
}
