package org.outturn.design;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What an address asks of a list, and the address that asks for it: names with their values, and a page. What is empty is left out.
///
/// @param parts as they stand behind the address, in order
public record Asked(List<String> parts) {
    public static final Asked NOTHING = new Asked(List.of());

    public Asked {
        parts = List.copyOf(parts);
    }

    /// The first value of a name, without spaces around it; empty for none.
    public static String text(Map<String, List<String>> given, String name) {
        var values = given.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst().strip();
    }

    public Asked with(String name, String value) {
        return value.isEmpty()
                ? this
                : and(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /// @param page as [Paged] knows it
    public Asked page(int page) {
        var query = Paged.query(page);
        return query.isEmpty() ? this : and(query);
    }

    /// @param list the address of the list, or of a file of it
    public String address(String list) {
        return parts.isEmpty() ? list : list + "?" + String.join("&", parts);
    }

    /// Whether each word that was typed stands in a text; everything has no words at all.
    public static boolean stands(String words, String text) {
        var all = text.toLowerCase(Locale.UK);
        return List.of(words.toLowerCase(Locale.UK).strip().split("\\s+")).stream()
                .allMatch(all::contains);
    }

    private Asked and(String part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Asked(more);
    }
}
