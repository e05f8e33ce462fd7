package org.outturn.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Grouping;
import org.outturn.commitment.RatedCommitment;
import org.outturn.component.Evidence;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;
import org.outturn.rules.rating.Outcome;

/// Chooses commitments: `rating=green,amber; unit=housing; priority=homes`.
final class Promises {
    private Promises() {}

    /// Those that every part keeps; a part that cannot be read is told, and keeps everything.
    static List<RatedCommitment> chosen(Value filter, Evidence evidence) {
        var chosen = new ArrayList<>(evidence.commitments());
        int from = 0;
        for (var part : filter.text().split(";", -1)) {
            int at = from + part.length() - part.stripLeading().length();
            from += part.length() + 1;
            if (!part.isBlank() && !part.strip().equals("all")) {
                keep(chosen, filter.part(part.strip(), at), evidence);
            }
        }
        return chosen;
    }

    private static void keep(List<RatedCommitment> chosen, Value part, Evidence evidence) {
        int equals = part.text().indexOf('=');
        var key = equals < 0 ? part.text() : part.text().substring(0, equals).strip();
        var keys = new ArrayList<>(List.of("rating", "unit", "outcome"));
        keys.addAll(evidence.framework().kindsOfGrouping());
        if (equals < 0 || !keys.contains(key)) {
            part.part(key, 0)
                    .refuse(
                            "is nothing that commitments are chosen by",
                            Nearest.advice(key, keys, "write for instance rating=green"));
            return;
        }
        var wanted = new ArrayList<String>();
        for (var word : part.text().substring(equals + 1).split(",")) {
            var value = part.part(word.strip(), part.text().indexOf(word.strip(), equals));
            if (value.oneOf(allowed(key, evidence)) != null) {
                wanted.add(value.text());
            }
        }
        chosen.removeIf(one -> !wanted.contains(value(one, key)));
    }

    private static List<String> allowed(String key, Evidence evidence) {
        return switch (key) {
            case "rating" -> {
                var ids = new ArrayList<String>();
                evidence.framework().ratings().forEach(rating -> ids.add(rating.id()));
                ids.add("none");
                yield ids;
            }
            case "unit" -> evidence.units().stream().map(unit -> unit.id()).toList();
            case "outcome" -> List.of("met", "delayed", "at-risk", "on-track", "not-due");
            default -> evidence.framework().groupings(key).stream().map(Grouping::id).toList();
        };
    }

    private static String value(RatedCommitment one, String key) {
        var commitment = one.commitment();
        return switch (key) {
            case "rating" ->
                    one.outcome() instanceof Outcome.Rated rated ? rated.rating().id() : "none";
            case "unit" -> or(commitment.unit());
            case "outcome" -> commitment.outcome();
            default -> or(of(commitment.groupings(), key));
        };
    }

    private static @Nullable String of(Map<String, String> groupings, String key) {
        return groupings.get(key);
    }

    private static String or(@Nullable String word) {
        return word == null ? "" : word;
    }
}
