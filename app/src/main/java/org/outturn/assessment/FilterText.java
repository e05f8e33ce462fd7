package org.outturn.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Frequency;
import org.outturn.catalogue.Grouping;
import org.outturn.catalogue.Indicator;
import org.outturn.council.Unit;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.rating.Rating;

/// Reads a filter's text against what a council has, and notes every fault with its column.
final class FilterText {
    private static final Pattern PART = Pattern.compile("[^;]+");
    private static final Pattern VALUE = Pattern.compile("[^,]+");
    private static final String NONE = "none";

    private final Framework framework;
    private final List<Unit> units;
    private final Map<String, Map<String, Set<String>>> keys;
    private final List<Filter.Problem> problems = new ArrayList<>();
    private final List<Filter.Part> parts = new ArrayList<>();
    private boolean areas;

    private FilterText(Framework framework, List<Unit> units) {
        this.framework = framework;
        this.units = units;
        keys = allowed();
    }

    static Filter.Reading read(String text, Framework framework, List<Unit> units) {
        var reader = new FilterText(framework, units);
        var part = PART.matcher(text);
        while (part.find()) {
            if (!part.group().isBlank()) {
                reader.part(part.group(), part.start());
            }
        }
        return reader.problems.isEmpty()
                ? new Filter.Reading.Read(new Filter(reader.parts, reader.areas))
                : new Filter.Reading.Refused(List.copyOf(reader.problems));
    }

    private void part(String text, int start) {
        int column = start + 1 + text.length() - text.stripLeading().length();
        int equals = text.indexOf('=');
        if (equals < 0) {
            if (!text.strip().equals("all")) {
                refuse(
                        column,
                        "'%s' is not a part of a filter; write all, or key=value"
                                .formatted(text.strip()));
            }
            return;
        }
        var key = text.substring(0, equals).strip();
        var allowed = keys.get(key);
        if (allowed == null) {
            refuse(
                    column,
                    "'%s' is not a key; allowed are %s"
                            .formatted(key, String.join(", ", keys.keySet())));
            return;
        }
        var values = new LinkedHashSet<String>();
        var value = VALUE.matcher(text.substring(equals + 1));
        while (value.find()) {
            value(key, allowed, value.group(), start + equals + 2 + value.start(), values);
        }
        if (values.isEmpty() && problems.isEmpty()) {
            refuse(column, "'%s' has no value; allowed are %s".formatted(key, listed(allowed)));
        }
        if (key.equals("area")) {
            areas = true;
        } else {
            parts.add(new Filter.Part(key, Set.copyOf(values)));
        }
    }

    private void value(
            String key,
            Map<String, Set<String>> allowed,
            String text,
            int column,
            Set<String> values) {
        var word = text.strip();
        var meant = allowed.get(word);
        if (meant == null) {
            refuse(
                    column + text.length() - text.stripLeading().length(),
                    "'%s' is not a value of %s; allowed are %s"
                            .formatted(word, key, listed(allowed)));
        } else {
            values.addAll(meant);
        }
    }

    /// Keys to the values that may be written, and those to what they stand for.
    private Map<String, Map<String, Set<String>>> allowed() {
        var allowed = new LinkedHashMap<String, Map<String, Set<String>>>();
        allowed.put("rating", words(framework.ratings().stream().map(Rating::id), NONE));
        allowed.put("direction", words(Stream.of("improving", "same", "worsening"), "unknown"));
        allowed.put("stated-direction", words(Stream.of("improving", "same", "worsening"), NONE));
        allowed.put("rank-movement", words(Stream.of("up", "same"), "down"));
        allowed.put("target", words(Stream.of("met", "missed"), NONE));
        allowed.put("unit", unitsBeneath());
        allowed.put("indicator", indicators());
        allowed.put("updated", words(Stream.of("yes", "no"), "unknown"));
        allowed.put("measure", words(Arrays.stream(Measure.Kind.values()).map(FilterText::word)));
        allowed.put("frequency", words(Arrays.stream(Frequency.values()).map(FilterText::word)));
        allowed.put("area", words(Stream.of("all")));
        for (var kind : framework.kindsOfGrouping()) {
            allowed.putIfAbsent(
                    kind, words(framework.groupings(kind).stream().map(Grouping::id), NONE));
        }
        return allowed;
    }

    private Map<String, Set<String>> unitsBeneath() {
        var beneath = new LinkedHashMap<String, Set<String>>();
        units.forEach(unit -> beneath.put(unit.id(), Unit.beneath(unit.id(), units)));
        return beneath;
    }

    private Map<String, Set<String>> indicators() {
        var indicators = new LinkedHashMap<String, Set<String>>();
        for (Function<Indicator, String> name :
                List.<Function<Indicator, String>>of(Indicator::reference, Indicator::id)) {
            framework
                    .indicators()
                    .forEach(one ->
                            indicators
                                    .computeIfAbsent(name.apply(one), _ -> new LinkedHashSet<>())
                                    .add(one.id()));
        }
        return indicators;
    }

    private void refuse(int column, String words) {
        problems.add(new Filter.Problem(column, words));
    }

    private static Map<String, Set<String>> words(Stream<String> words, String... more) {
        var map = new LinkedHashMap<String, Set<String>>();
        Stream.concat(words, Arrays.stream(more)).forEach(word -> map.put(word, Set.of(word)));
        return map;
    }

    private static String listed(Map<String, Set<String>> allowed) {
        return String.join(", ", allowed.keySet());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
