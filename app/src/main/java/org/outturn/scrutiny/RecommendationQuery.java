package org.outturn.scrutiny;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.outturn.design.Asked;
import org.outturn.design.Paged;
import org.outturn.recommendation.Tracked;
import org.springframework.util.MultiValueMap;

/// Which recommendations an address asks for, and in which order.
///
/// @param only how they stand, as [Standing#word()]; empty for all
/// @param committee id, or empty for all
/// @param unit id, or empty for all
/// @param sort `due`, `date` or `standing`
/// @param page as [Paged] knows it
record RecommendationQuery(String only, String committee, String unit, String sort, int page) {
    static RecommendationQuery of(MultiValueMap<String, String> given) {
        return new RecommendationQuery(
                Asked.text(given, "only"),
                Asked.text(given, "committee"),
                Asked.text(given, "unit"),
                Asked.text(given, "sort").isEmpty() ? "standing" : Asked.text(given, "sort"),
                Paged.asked(given.getFirst("page")));
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
        return Asked.NOTHING
                .with("only", only)
                .with("committee", committee)
                .with("unit", unit)
                .with("sort", sort.equals("standing") ? "" : sort)
                .page(of)
                .address("");
    }
}
