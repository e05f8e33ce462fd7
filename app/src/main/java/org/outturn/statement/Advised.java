package org.outturn.statement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.outturn.catalogue.Grouping;
import org.outturn.component.Evidence;
import org.outturn.council.Unit;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;
import org.outturn.recommendation.Standing;
import org.outturn.recommendation.Tracked;

/// Recommendations of scrutiny as they stood on a day: `committee=housing; state=late,open;
/// on=2026-11-24`. What is late comes first.
///
/// A report is the same whenever it is made: without a day it is the last of the reporting period.
/// What was said later is left out.
record Advised(LocalDate on, List<Tracked> all) {
    private static final List<String> KEYS = List.of("committee", "unit", "state", "on");

    /// A part that cannot be read is told, and keeps everything.
    static Advised chosen(Value filter, Evidence evidence) {
        var parts = new ArrayList<Value>();
        int from = 0;
        for (var part : filter.text().split(";", -1)) {
            int at = from + part.length() - part.stripLeading().length();
            from += part.length() + 1;
            if (!part.isBlank() && !part.strip().equals("all")) {
                parts.add(filter.part(part.strip(), at));
            }
        }
        var on = evidence.period().end();
        for (var part : parts) {
            if (key(part).equals("on")) {
                on = day(part, on);
            }
        }
        var chosen = new ArrayList<>(asOf(on, evidence.recommendations()));
        for (var part : parts) {
            if (!key(part).equals("on")) {
                keep(chosen, part, on, evidence);
            }
        }
        return new Advised(on, List.copyOf(chosen));
    }

    private static List<Tracked> asOf(LocalDate on, List<Tracked> all) {
        return all.stream()
                .filter(one -> !one.recommendation().date().isAfter(on))
                .map(one -> one.asOf(on))
                .sorted(
                        Comparator.comparing((Tracked one) -> one.standing(on))
                                .thenComparing(one ->
                                        Objects.requireNonNullElse(
                                                one.recommendation().due(), LocalDate.MAX)))
                .toList();
    }

    private static String key(Value part) {
        int equals = part.text().indexOf('=');
        return equals < 0 ? "" : part.text().substring(0, equals).strip();
    }

    private static LocalDate day(Value part, LocalDate otherwise) {
        var text = part.text().substring(part.text().indexOf('=') + 1).strip();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            part.part(text, Math.max(0, part.text().indexOf(text)))
                    .refuse("is not a date", "write for instance 2026-11-24");
            return otherwise;
        }
    }

    private static void keep(List<Tracked> chosen, Value part, LocalDate on, Evidence evidence) {
        var key = key(part);
        if (!KEYS.contains(key)) {
            var word = key.isEmpty() ? part.text() : key;
            part.part(word, 0)
                    .refuse(
                            "is nothing that recommendations are chosen by",
                            Nearest.advice(word, KEYS, "write for instance state=late"));
            return;
        }
        int equals = part.text().indexOf('=');
        var wanted = new ArrayList<String>();
        for (var word : part.text().substring(equals + 1).split(",")) {
            var value = part.part(word.strip(), part.text().indexOf(word.strip(), equals));
            if (value.oneOf(allowed(key, evidence)) != null) {
                wanted.addAll(
                        key.equals("unit")
                                ? Unit.beneath(value.text(), evidence.units())
                                : List.of(value.text()));
            }
        }
        chosen.removeIf(one -> !wanted.contains(value(one, key, on)));
    }

    private static List<String> allowed(String key, Evidence evidence) {
        return switch (key) {
            case "committee" ->
                    Stream.concat(
                                    evidence.framework().groupings("committee").stream()
                                            .map(Grouping::id),
                                    evidence.recommendations().stream()
                                            .map(one -> one.recommendation().committee()))
                            .distinct()
                            .toList();
            case "unit" -> evidence.units().stream().map(unit -> unit.id()).toList();
            default -> Arrays.stream(Standing.values()).map(Standing::word).toList();
        };
    }

    private static String value(Tracked one, String key, LocalDate on) {
        return switch (key) {
            case "committee" -> one.recommendation().committee();
            case "unit" -> Objects.requireNonNullElse(one.recommendation().unit(), "");
            default -> one.standing(on).word();
        };
    }
}
