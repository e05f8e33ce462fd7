package org.outturn.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.outturn.commitment.CommitmentFilter;
import org.outturn.commitment.RatedCommitment;
import org.outturn.component.Evidence;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;

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
        var keys = CommitmentFilter.keys(evidence.framework());
        if (equals < 0 || !keys.contains(key)) {
            part.part(key, 0)
                    .refuse(
                            "is nothing that commitments are chosen by",
                            Nearest.advice(key, keys, "write for instance rating=green"));
            return;
        }
        var allowed = CommitmentFilter.allowed(key, evidence.framework(), evidence.units());
        var wanted = new HashSet<String>();
        for (var word : part.text().substring(equals + 1).split(",")) {
            var value = part.part(word.strip(), part.text().indexOf(word.strip(), equals));
            if (value.oneOf(List.copyOf(allowed.keySet())) != null) {
                wanted.addAll(allowed.getOrDefault(value.text(), Set.of()));
            }
        }
        chosen.removeIf(one -> !new CommitmentFilter.Part(key, wanted).keeps(one));
    }
}
