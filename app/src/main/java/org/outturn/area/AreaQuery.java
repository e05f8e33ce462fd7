package org.outturn.area;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.council.Area;
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
                text(given, "kind"),
                text(given, "within"),
                text(given, "q"),
                text(given, "sort"),
                Paged.asked(given.getFirst("page")));
    }

    private static String text(MultiValueMap<String, String> given, String name) {
        return Objects.requireNonNullElse(given.getFirst(name), "").strip();
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
                && Stream.of(words.toLowerCase(Locale.UK).split("\\s+")).allMatch(name::contains);
    }

    /// @param address of the list, or of a file of it
    String address(String address) {
        var query =
                Stream.of(
                                pair("kind", kind),
                                pair("within", within),
                                pair("q", words),
                                pair("sort", sort),
                                Paged.query(page))
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
