package org.outturn.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Grouping;
import org.outturn.council.Unit;
import org.outturn.rules.rating.Outcome;

/// Which commitments are meant: `rating=red,amber; unit=housing; priority=homes`. Every part must hold, one of the values of a part.
/// Reports count by it and the figure check holds printed counts against it.
public record CommitmentFilter(List<Part> parts) {
    public static final List<String> OUTCOMES =
            List.of("met", "delayed", "at-risk", "on-track", "not-due");
    private static final String NONE = "none";

    /// @param values any of which will do
    public record Part(String key, Set<String> values) {
        public boolean keeps(RatedCommitment one) {
            return values.contains(value(one, key));
        }
    }

    public CommitmentFilter {
        parts = List.copyOf(parts);
    }

    /// Reads what a pack's import has let through.
    public static CommitmentFilter read(String text, Framework framework, List<Unit> units) {
        var parts = new ArrayList<Part>();
        for (var part : text.split(";")) {
            var sides = part.split("=", 2);
            if (sides.length == 2) {
                var key = sides[0].strip();
                var meant = allowed(key, framework, units);
                var values = new LinkedHashSet<String>();
                Arrays.stream(sides[1].split(","))
                        .map(String::strip)
                        .forEach(word -> values.addAll(meant.getOrDefault(word, Set.of(word))));
                parts.add(new Part(key, Set.copyOf(values)));
            }
        }
        return new CommitmentFilter(parts);
    }

    public static List<String> keys(Framework framework) {
        var keys = new ArrayList<>(List.of("rating", "unit", "outcome"));
        keys.addAll(framework.kindsOfGrouping());
        return keys;
    }

    /// The values that may be written for a key, and what each stands for: a unit for itself and those beneath it.
    public static Map<String, Set<String>> allowed(
            String key, Framework framework, List<Unit> units) {
        var allowed = new LinkedHashMap<String, Set<String>>();
        switch (key) {
            case "rating" -> {
                framework
                        .ratings()
                        .forEach(rating -> allowed.put(rating.id(), Set.of(rating.id())));
                allowed.put(NONE, Set.of(NONE));
            }
            case "unit" ->
                    units.forEach(unit -> allowed.put(unit.id(), Unit.beneath(unit.id(), units)));
            case "outcome" -> OUTCOMES.forEach(word -> allowed.put(word, Set.of(word)));
            default -> {
                framework.groupings(key).stream()
                        .map(Grouping::id)
                        .forEach(id -> allowed.put(id, Set.of(id)));
                allowed.put(NONE, Set.of(NONE));
            }
        }
        return allowed;
    }

    public boolean keeps(RatedCommitment one) {
        return parts.stream().allMatch(part -> part.keeps(one));
    }

    /// Whether it asks for those that are not rated.
    public boolean asksUnrated() {
        return parts.stream()
                .anyMatch(part -> part.key().equals("rating") && part.values().contains(NONE));
    }

    /// The same without what it asks of some keys.
    public CommitmentFilter without(String... keys) {
        return new CommitmentFilter(
                parts.stream().filter(part -> !List.of(keys).contains(part.key())).toList());
    }

    private static String value(RatedCommitment one, String key) {
        var commitment = one.commitment();
        var unit = commitment.unit();
        return switch (key) {
            case "rating" ->
                    one.outcome() instanceof Outcome.Rated rated ? rated.rating().id() : NONE;
            case "unit" -> unit == null ? "" : unit;
            case "outcome" -> commitment.outcome();
            default -> commitment.groupings().getOrDefault(key, NONE);
        };
    }
}
