package org.outturn.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A fact that is another than it was.
///
/// @param thing tells what it is of from the others of its kind, which may have the same name
/// @param before null for what was not there
/// @param after null for what is there no longer
public record Change(
        Fact.Kind kind,
        String thing,
        String subject,
        String label,
        @Nullable String before,
        @Nullable String after) {
    private static final String OF_ANY_KIND =
            "no figure, target, cut-off, rating scheme, rating, direction, risk, budget line, commitment, commentary or word of the template.";

    public static final String NOTHING = "Nothing has changed: " + OF_ANY_KIND;

    public static final String NOTHING_SHOWN =
            "Nothing that this report shows has changed: " + OF_ANY_KIND;

    /// Exactly the facts that differ: by kind, then in the order of the later facts, with those that are gone at the end. An edition that
    /// was published before commentary and templates, or cut-offs, were kept as facts is not compared in them.
    public static List<Change> between(List<Fact> earlier, List<Fact> later) {
        return between(earlier, later, _ -> true, _ -> true);
    }

    /// The same, of what is shown: a fact as it was where it was shown then, as it is where it is shown now, and both where both were there.
    public static List<Change> between(
            List<Fact> earlier,
            List<Fact> later,
            Predicate<Fact> shownBefore,
            Predicate<Fact> shownAfter) {
        var before = byKey(earlier);
        var after = byKey(later);
        var changes = new ArrayList<Change>();
        var kept = earlier.stream().map(Fact::kind).collect(Collectors.toSet());
        for (var kind : Fact.Kind.values()) {
            if (!kind.isKnownTo(kept)) {
                continue;
            }
            later.stream()
                    .filter(fact -> fact.kind() == kind && fact.isSomething())
                    .forEach(fact -> {
                        var old = before.get(key(fact));
                        boolean differs = old == null || !old.value().equals(fact.value());
                        if (differs
                                && (old == null || shownBefore.test(old))
                                && shownAfter.test(fact)) {
                            changes.add(of(fact, old == null ? null : old.value(), fact.value()));
                        }
                    });
            earlier.stream()
                    .filter(fact -> fact.kind() == kind && fact.isSomething())
                    .filter(fact -> !after.containsKey(key(fact)))
                    .filter(shownBefore)
                    .forEach(fact -> changes.add(of(fact, fact.value(), null)));
        }
        return List.copyOf(changes);
    }

    /// `2 figures, 1 rating`, or [#NOTHING].
    public static String counted(List<Change> changes) {
        var counts =
                Arrays.stream(Fact.Kind.values())
                        .map(kind -> Map.entry(kind, of(kind, changes)))
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry ->
                                entry.getKey().counted(number(entry.getKey(), entry.getValue())))
                        .collect(Collectors.joining(", "));
        return counts.isEmpty() ? NOTHING : counts;
    }

    private static long number(Fact.Kind kind, List<Change> changes) {
        return kind.isCountedOnce()
                ? changes.stream().map(Change::thing).distinct().count()
                : changes.size();
    }

    /// Those of a kind.
    public static List<Change> of(Fact.Kind kind, List<Change> changes) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private static Change of(Fact fact, @Nullable String before, @Nullable String after) {
        return new Change(fact.kind(), fact.thing(), fact.subject(), fact.label(), before, after);
    }

    private static Map<String, Fact> byKey(List<Fact> facts) {
        var byKey = new LinkedHashMap<String, Fact>();
        facts.forEach(fact -> byKey.put(key(fact), fact));
        return byKey;
    }

    private static String key(Fact fact) {
        return fact.kind() + " " + fact.key();
    }
}
