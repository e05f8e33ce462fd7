package org.outturn.area;

import java.util.Locale;
import org.outturn.council.Area;
import org.outturn.design.Asked;
import org.outturn.design.Paged;
import org.springframework.util.MultiValueMap;

/// Which areas an address asks for, in which order and from where on.
///
/// @param kind of area; empty for every kind in brief
/// @param within id of the area that they lie in; empty for any
/// @param words each of which a name must have
/// @param sort `title`, or `poor` for those with the worst ratings first; empty for the council's order
/// @param page as [Paged] knows it
record AreaQuery(String kind, String within, String words, String sort, int page) {
    static final AreaQuery ALL = new AreaQuery("", "", "", "", 1);

    static AreaQuery of(MultiValueMap<String, String> given) {
        return new AreaQuery(
                Asked.text(given, "kind"),
                Asked.text(given, "within"),
                Asked.text(given, "q"),
                Asked.text(given, "sort"),
                Paged.asked(given.getFirst("page")));
    }

    static AreaQuery of(String kind) {
        return new AreaQuery(kind, "", "", "", 1);
    }

    AreaQuery sorted(String other) {
        return new AreaQuery(kind, within, words, other, 1);
    }

    AreaQuery paged(int other) {
        return new AreaQuery(kind, within, words, sort, other);
    }

    boolean isSearched() {
        return !(within + words).isEmpty();
    }

    boolean keeps(Area area) {
        var name = area.name().toLowerCase(Locale.UK);
        return (kind.isEmpty() || kind.equals(area.kind()))
                && (within.isEmpty() || within.equals(area.parent()))
                && Asked.stands(words, name);
    }

    /// @param address of the list, or of a file of it
    String address(String address) {
        return Asked.NOTHING
                .with("kind", kind)
                .with("within", within)
                .with("q", words)
                .with("sort", sort)
                .page(page)
                .address(address);
    }
}
