package org.outturn.scrutiny;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.recommendation.Tracked;
import org.springframework.util.MultiValueMap;

/// Which recommendations an address asks for, and in which order.
///
/// @param only how they stand, as [Standing#word()]; empty for all
/// @param committee id, or empty for all
/// @param unit id, or empty for all
/// @param sort `due`, `date` or `standing`
/// @param page from 1
record RecommendationQuery(String only, String committee, String unit, String sort, int page) {
    static RecommendationQuery of(MultiValueMap<String, String> given) {
        return new RecommendationQuery(
                first(given, "only"),
                first(given, "committee"),
                first(given, "unit"),
                first(given, "sort").isEmpty() ? "standing" : first(given, "sort"),
                page(first(given, "page")));
    }

    List<Tracked> chosen(List<Tracked> all, LocalDate today) {
        return all.stream()
                .filter(one -> only.isEmpty() || one.standing(today).word().equals(only))
                .filter(one ->
                        committee.isEmpty() || one.recommendation().committee().equals(committee))
                .filter(one -> unit.isEmpty() || unit.equals(one.recommendation().unit()))
                .sorted(order(today))
                .toList();
    }

    /// By standing what is late comes first, and within it what is due first.
    private Comparator<Tracked> order(LocalDate today) {
        Comparator<Tracked> due =
                Comparator.comparing((Tracked one) ->
                        Objects.requireNonNullElse(one.recommendation().due(), LocalDate.MAX));
        Comparator<Tracked> newest =
                Comparator.comparing((Tracked one) -> one.recommendation().date()).reversed();
        return switch (sort) {
            case "due" -> due.thenComparing(newest);
            case "date" -> newest.thenComparing(due);
            default ->
                    Comparator.comparing((Tracked one) -> one.standing(today)).thenComparing(due);
        };
    }

    RecommendationQuery with(String standing) {
        return new RecommendationQuery(standing, committee, unit, sort, 1);
    }

    /// The same of another page, as it stands behind an address.
    String onPage(int other) {
        return asked(other);
    }

    /// As it stands behind an address; empty where nothing is asked.
    String asked() {
        return asked(1);
    }

    private String asked(int of) {
        var parts = new ArrayList<String>();
        add(parts, "only", only);
        add(parts, "committee", committee);
        add(parts, "unit", unit);
        add(parts, "sort", sort.equals("standing") ? "" : sort);
        add(parts, "page", of > 1 ? String.valueOf(of) : "");
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String first(MultiValueMap<String, String> given, String name) {
        @Nullable String value = given.getFirst(name);
        return value == null ? "" : value;
    }

    private static int page(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }
}
