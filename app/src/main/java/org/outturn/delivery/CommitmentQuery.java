package org.outturn.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.design.Asked;
import org.outturn.design.Paged;
import org.springframework.util.MultiValueMap;

/// Which commitments an address asks for, in which order and from where on: late, due soon or met, of a rating, of a unit, of a grouping, with
/// certain words. Reads back to the same address.
///
/// @param only `late`, `due` or `met`; empty for all
/// @param rating id of a rating, or `none`; empty for all
/// @param unit its id, with the units beneath it; empty for all
/// @param groupings id by kind, for the kinds that are asked for
/// @param words each of which a commitment must have
/// @param sort as [CommitmentOrder] knows it; empty for the usual order
/// @param page as [Paged] knows it
record CommitmentQuery(
        String only,
        String rating,
        String unit,
        Map<String, String> groupings,
        String words,
        String sort,
        int page) {
    static final CommitmentQuery ALL = new CommitmentQuery("", "", "", Map.of(), "", "", 1);
    static final List<String> CHOICES = List.of("late", "due", "met");

    /// @param kinds the council's ways of grouping
    static CommitmentQuery of(MultiValueMap<String, String> given, List<String> kinds) {
        var groupings = new LinkedHashMap<String, String>();
        for (var kind : kinds) {
            var id = Asked.text(given, kind);
            if (!id.isEmpty()) {
                groupings.put(kind, id);
            }
        }
        var only = Asked.text(given, "only");
        var sort = Asked.text(given, "sort");
        return new CommitmentQuery(
                CHOICES.contains(only) ? only : "",
                Asked.text(given, "rating"),
                Asked.text(given, "unit"),
                groupings,
                Asked.text(given, "q"),
                CommitmentOrder.isKnown(sort) ? sort : "",
                Paged.asked(given.getFirst("page")));
    }

    /// Another part of what the same search finds, from its first page.
    CommitmentQuery only(String other) {
        return new CommitmentQuery(other, rating, unit, groupings, words, sort, 1);
    }

    CommitmentQuery rated(String other) {
        return new CommitmentQuery(only, other, unit, groupings, words, sort, 1);
    }

    CommitmentQuery sorted(String other) {
        return new CommitmentQuery(only, rating, unit, groupings, words, other, 1);
    }

    CommitmentQuery paged(int other) {
        return new CommitmentQuery(only, rating, unit, groupings, words, sort, other);
    }

    boolean isAny() {
        return !(only + rating + unit + words).isEmpty() || !groupings.isEmpty();
    }

    /// @param list the address of the list, or of a file of it
    String address(String list) {
        var asked = Asked.NOTHING.with("only", only).with("rating", rating).with("unit", unit);
        for (var grouping : groupings.entrySet()) {
            asked = asked.with(grouping.getKey(), grouping.getValue());
        }
        return asked.with("q", words).with("sort", sort).page(page).address(list);
    }
}
