package org.outturn.packframework;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Disclosure;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Value;
import org.outturn.rules.disclosure.Profile;

/// Reads and writes a council's rule for small counts.
///
/// @param block null where the pack has none
record DisclosureBlock(@Nullable Block block) {
    private static final int MOST = 100;

    @Nullable Disclosure read() {
        if (block == null) {
            return null;
        }
        block.allowOnly("suppress", "round", "indicators");
        var suppress = block.needed("suppress");
        var ends = suppress.text().strip().split("-", -1);
        var round = block.value("round").whole(1, MOST);
        if (people().isEmpty()) {
            block.refuse("'indicators' is missing", "list the indicators that count people");
        }
        var from = ends.length == 2 ? suppress.part(ends[0].strip()).whole(1, MOST) : null;
        var to = ends.length == 2 ? suppress.part(ends[1].strip()).whole(1, MOST) : null;
        if (ends.length != 2 || (from != null && to != null && to < from)) {
            suppress.refuse("is not a run of counts", "write `suppress: 1-4`");
            return null;
        }
        return from == null || to == null
                ? null
                : new Disclosure(
                        new Profile(from, to, round == null ? 1 : round, true),
                        people().stream().map(value -> value.text().strip()).toList());
    }

    List<Value> people() {
        return block == null ? List.of() : block.values("indicators");
    }

    static String write(Disclosure disclosure) {
        var profile = disclosure.profile();
        var lines = new ArrayList<String>();
        lines.add("disclosure:");
        lines.add("  suppress: %d-%d".formatted(profile.from(), profile.to()));
        lines.add("  round: " + profile.roundTo());
        lines.add("  indicators: [%s]".formatted(String.join(", ", disclosure.indicators())));
        return String.join("\n", lines) + "\n";
    }
}
