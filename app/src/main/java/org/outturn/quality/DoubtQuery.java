package org.outturn.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.design.Asked;
import org.outturn.design.Paged;
import org.outturn.doubt.Doubted;
import org.outturn.rules.doubt.Doubt;
import org.springframework.util.MultiValueMap;

/// Which doubts an address asks for, in which order and from where on.
///
/// @param only the name of a kind of doubt; empty for all
/// @param unit id of the unit that owns the indicator; empty for all
/// @param words each of which an indicator must have in its title, its code or its area
/// @param sort as [DoubtGroup] knows it; empty for the usual order
/// @param page as [Paged] knows it
record DoubtQuery(String only, String unit, String words, String sort, int page) {
    static DoubtQuery of(MultiValueMap<String, String> given) {
        return new DoubtQuery(
                Asked.text(given, "only"),
                Asked.text(given, "unit"),
                Asked.text(given, "q"),
                Asked.text(given, "sort"),
                Paged.asked(given.getFirst("page")));
    }

    DoubtQuery only(String other) {
        return new DoubtQuery(other, unit, words, sort, 1);
    }

    DoubtQuery sorted(String other) {
        return new DoubtQuery(only, unit, words, other, 1);
    }

    DoubtQuery paged(int other) {
        return new DoubtQuery(only, unit, words, sort, other);
    }

    boolean isAny() {
        return !(only + unit + words).isEmpty();
    }

    /// The indicators asked for, each with the doubts asked for, in the order asked for.
    List<DoubtGroup> groups(List<Doubted> all) {
        return DoubtGroup.of(of(all)).stream().sorted(DoubtGroup.order(sort)).toList();
    }

    private List<Doubted> of(List<Doubted> all) {
        var found = new ArrayList<Doubted>();
        for (var doubted : all) {
            var owner = doubted.one().unit();
            var doubts = doubted.doubts().stream().filter(this::keeps).toList();
            if (!doubts.isEmpty()
                    && (unit.isEmpty() || (owner != null && owner.id().equals(unit)))
                    && has(doubted)) {
                found.add(new Doubted(doubted.one(), doubts));
            }
        }
        return found;
    }

    private boolean keeps(Doubt doubt) {
        return only.isEmpty() || doubt.name().equals(only);
    }

    private boolean has(Doubted doubted) {
        var area = doubted.one().area();
        var indicator = doubted.one().indicator();
        var text =
                "%s %s %s"
                        .formatted(
                                indicator.title(),
                                indicator.reference(),
                                area == null ? "" : area.name())
                        .toLowerCase(Locale.UK);
        return Asked.stands(words, text);
    }

    /// @param address of the list, or of a file of it
    String address(String address) {
        return Asked.NOTHING
                .with("only", only)
                .with("unit", unit)
                .with("q", words)
                .with("sort", sort)
                .page(page)
                .address(address);
    }
}
