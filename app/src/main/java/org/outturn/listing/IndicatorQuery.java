package org.outturn.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Filter;
import org.outturn.catalogue.Framework;
import org.outturn.council.Unit;
import org.outturn.design.Paged;
import org.springframework.util.MultiValueMap;

/// What an address asks of the list of indicators: which, in which order, from where on. Reads back to the same address.
public record IndicatorQuery(MultiValueMap<String, String> given, List<String> kinds) {
    public static final String HIDES = "hides";
    static final List<String> SORTS = List.of("code", "title", "rating", "direction");

    /// The keys that a filter understands and the form offers.
    private List<String> keys() {
        var keys = new ArrayList<>(List.of("rating", "direction", "unit"));
        keys.addAll(kinds);
        return keys;
    }

    List<String> values(String key) {
        return given.getOrDefault(key, List.of()).stream().filter(v -> !v.isBlank()).toList();
    }

    String value(String key) {
        return values(key).stream().findFirst().orElse("");
    }

    boolean isAny() {
        return !value("q").isEmpty()
                || isOfHidden()
                || !state().isEmpty()
                || keys().stream().anyMatch(key -> !values(key).isEmpty());
    }

    /// Whether only wholes are wanted that hide poor parts.
    boolean isOfHidden() {
        return value(HIDES).equals("yes");
    }

    /// The word of a [State]; empty for any.
    String state() {
        return State.find(value("state")).map(State::word).orElse("");
    }

    /// In the words of a filter: `rating=red,amber; unit=housing`.
    String filter() {
        var parts = new ArrayList<String>();
        for (var key : keys()) {
            if (!values(key).isEmpty()) {
                parts.add(key + "=" + String.join(",", values(key)));
            }
        }
        return String.join("; ", parts);
    }

    Filter.Reading read(Framework framework, List<Unit> units) {
        return filter().isEmpty()
                ? new Filter.Reading.Read(Filter.ALL)
                : Filter.read(filter(), framework, units);
    }

    /// Whether each word that was typed stands in the title, the code, the unit or the definition.
    boolean mentions(Assessed one) {
        var indicator = one.indicator();
        var unit = one.unit();
        var text =
                "%s %s %s %s %s"
                        .formatted(
                                indicator.title(),
                                indicator.reference(),
                                unit == null ? "" : unit.name(),
                                indicator.rationale(),
                                indicator.formula())
                        .toLowerCase(Locale.UK);
        return List.of(value("q").toLowerCase(Locale.UK).strip().split("\\s+")).stream()
                .allMatch(text::contains);
    }

    String sort() {
        return SORTS.contains(value("sort").replace("-", "")) ? value("sort") : "";
    }

    int page() {
        return Paged.asked(value("page"));
    }

    /// The same list in another order, from its first page.
    String sorted(String address, String sort) {
        return address(address, sort, 1);
    }

    String paged(String address, int page) {
        return address(address, sort(), page);
    }

    private String address(String address, String sort, int page) {
        var query = new ArrayList<String>();
        for (var key : keys()) {
            values(key).forEach(value -> query.add(pair(key, value)));
        }
        for (var key : List.of("q", HIDES, "state", "period")) {
            if (!value(key).isEmpty()) {
                query.add(pair(key, value(key)));
            }
        }
        if (!sort.isEmpty()) {
            query.add(pair("sort", sort));
        }
        if (page != 1) {
            query.add(Paged.query(page));
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static String pair(String key, String value) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
