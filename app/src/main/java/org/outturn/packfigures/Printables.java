package org.outturn.packfigures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.outturn.catalogue.Frequency;
import org.outturn.commitment.CommitmentFilter;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;
import org.outturn.rules.quantity.Measure;

/// What can be stated about what: the first three columns of `stated.csv`, and the parts of a relation's inputs.
final class Printables {
    static final List<String> ABOUT =
            List.of(
                    "indicator",
                    "count",
                    "risk",
                    "heat-map",
                    "revenue",
                    "capital",
                    "saving",
                    "commitment-count",
                    "commitment",
                    "figure");
    private static final List<String> OF_INDICATOR =
            List.of(
                    "result",
                    "numerator",
                    "denominator",
                    "variance",
                    "direction",
                    "direction-last-year",
                    "direction-baseline",
                    "rating",
                    "target",
                    "previous",
                    "last-year",
                    "baseline",
                    "last-year-numerator",
                    "last-year-denominator",
                    "minimum",
                    "ideal",
                    "aspirational",
                    "forecast",
                    "forecast-numerator",
                    "target-numerator",
                    "benchmark",
                    "rank",
                    "rank-movement",
                    "previous-rating",
                    "movement",
                    "updated",
                    "polarity",
                    "covers");
    private static final List<String> FILTERS =
            List.of(
                    "rating",
                    "direction",
                    "stated-direction",
                    "rank-movement",
                    "target",
                    "unit",
                    "indicator",
                    "updated",
                    "measure",
                    "frequency",
                    "area");

    private Printables() {}

    static List<String> whats(String about) {
        return switch (about) {
            case "indicator" -> OF_INDICATOR;
            case "count", "commitment-count" -> List.of("number", "percent");
            case "risk" -> ofRisk();
            case "revenue" -> ofMoney(PackTable.REVENUE);
            case "capital" -> ofMoney(PackTable.CAPITAL);
            case "saving" -> ofMoney(PackTable.SAVINGS);
            case "commitment" -> List.of("rating");
            default -> List.of("number"); // heat-map and figure
        };
    }

    private static List<String> ofRisk() {
        var whats = new ArrayList<>(List.of("rating", "covers", "trend-periods"));
        for (var when : List.of("inherent", "current", "target")) {
            for (var what : List.of("score", "band", "impact", "likelihood")) {
                whats.add(when + "-" + what);
            }
        }
        return whats;
    }

    private static List<String> ofMoney(PackTable table) {
        var whats = new ArrayList<>(table.columns().all());
        whats.removeAll(List.of("id", "period", "line", "title", "unit", "kind", "comment"));
        whats.addAll(List.of("variance", "variance-percent"));
        return whats;
    }

    /// Tells of a key that names nothing in the pack.
    static void checkKey(Draft draft, String about, Value key) {
        switch (about) {
            case "indicator" -> key.reference(draft.known(), Draft.INDICATOR);
            case "risk" -> key.reference(draft.known(), Draft.RISK);
            case "revenue" -> key.reference(draft.known(), Draft.REVENUE);
            case "capital" -> key.reference(draft.known(), Draft.CAPITAL);
            case "saving" -> key.reference(draft.known(), Draft.SAVING);
            case "commitment" -> key.reference(draft.known(), Draft.COMMITMENT);
            case "figure" -> key.id();
            case "heat-map" -> checkFilter(draft, key, List.of("likelihood", "impact"));
            case "count" -> checkFilter(draft, key, withGroupings(draft, FILTERS));
            case "commitment-count" ->
                    checkFilter(
                            draft, key, withGroupings(draft, List.of("rating", "unit", "outcome")));
            default -> throw new IllegalArgumentException(about);
        }
    }

    private static List<String> withGroupings(Draft draft, List<String> usual) {
        var allowed = new ArrayList<>(usual);
        allowed.addAll(draft.known().ids(Draft.KIND));
        return allowed;
    }

    private static void checkFilter(Draft draft, Value key, List<String> allowed) {
        if (key.text().strip().equals("all")) {
            return;
        }
        for (var part : key.parts()) {
            var sides = part.text().split("=", 2);
            var word = sides[0].strip();
            if (sides.length < 2) {
                part.refuse("is not a filter", "write it as in rating=red,amber; type=strategic");
            } else if (!allowed.contains(word)) {
                part.part(word)
                        .refuse(
                                "is not a key of a filter",
                                Nearest.advice(word, allowed, "use a kind of grouping"));
            } else {
                Arrays.stream(sides[1].split(","))
                        .map(one -> part.part(one.strip()))
                        .forEach(value -> checkFiltered(draft, word, value));
            }
        }
    }

    private static void checkFiltered(Draft draft, String word, Value value) {
        switch (word) {
            case "rating" -> {
                if (!value.text().equals("none")) {
                    value.reference(draft.known(), Draft.RATING);
                }
            }
            case "unit" -> value.reference(draft.known(), Draft.UNIT);
            case "likelihood", "impact" -> value.whole(1, 100);
            case "direction" -> value.oneOf(List.of("improving", "same", "worsening", "unknown"));
            case "rank-movement" -> value.oneOf(List.of("up", "same", "down"));
            case "target" -> value.oneOf(List.of("met", "missed", "none"));
            case "outcome" -> value.oneOf(CommitmentFilter.OUTCOMES);
            case "updated" -> value.oneOf(List.of("yes", "no", "unknown"));
            case "stated-direction" ->
                    value.oneOf(List.of("improving", "same", "worsening", "none"));
            case "measure" -> value.oneOf(words(Measure.Kind.values()));
            case "frequency" -> value.oneOf(words(Frequency.values()));
            case "area" -> value.oneOf(List.of("all"));
            case "indicator" -> {} // an id or a code
            default -> {
                if (!value.text().equals("none")) {
                    value.reference(draft.known(), Draft.groupingOf(word));
                }
            }
        }
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
