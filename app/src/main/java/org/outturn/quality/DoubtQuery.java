package org.outturn.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.outturn.doubt.Doubted;
import org.outturn.rules.doubt.Doubt;
import org.springframework.util.MultiValueMap;

/// Which doubts an address asks for.
///
/// @param only the name of a kind of doubt; empty for all
/// @param unit id of the unit that owns the indicator; empty for all
record DoubtQuery(String only, String unit) {
    static DoubtQuery of(MultiValueMap<String, String> given) {
        return new DoubtQuery(
                Objects.requireNonNullElse(given.getFirst("only"), ""),
                Objects.requireNonNullElse(given.getFirst("unit"), ""));
    }

    /// Those asked for, with the doubts asked for.
    List<Doubted> of(List<Doubted> all) {
        var found = new ArrayList<Doubted>();
        for (var doubted : all) {
            var owner = doubted.one().unit();
            var doubts = doubted.doubts().stream().filter(this::keeps).toList();
            if (!doubts.isEmpty()
                    && (unit.isEmpty() || (owner != null && owner.id().equals(unit)))) {
                found.add(new Doubted(doubted.one(), doubts));
            }
        }
        return found;
    }

    private boolean keeps(Doubt doubt) {
        return only.isEmpty() || doubt.name().equals(only);
    }

    /// As it stands in an address.
    String address() {
        var parts = new ArrayList<String>();
        if (!only.isEmpty()) {
            parts.add("only=" + only);
        }
        if (!unit.isEmpty()) {
            parts.add("unit=" + unit);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
