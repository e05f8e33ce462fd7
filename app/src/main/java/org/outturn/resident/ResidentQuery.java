package org.outturn.resident;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.design.Paged;
import org.springframework.util.MultiValueMap;

/// Which of the published indicators an address asks for, and from where on.
///
/// @param words each of which an indicator must have
/// @param rating id of the rating that it must have, or `none`; empty for any
/// @param topic its id; empty for all
/// @param page as [Paged] knows it
record ResidentQuery(String words, String rating, String topic, int page) {
    static ResidentQuery of(MultiValueMap<String, String> given) {
        return new ResidentQuery(
                text(given, "q"),
                text(given, "rating"),
                text(given, "topic"),
                Paged.asked(given.getFirst("page")));
    }

    private static String text(MultiValueMap<String, String> given, String name) {
        return Objects.requireNonNullElse(given.getFirst(name), "").strip();
    }

    /// Everything of a topic.
    ResidentQuery on(String other) {
        return new ResidentQuery("", "", other, 1);
    }

    ResidentQuery rated(String other) {
        return new ResidentQuery("", other, topic, 1);
    }

    ResidentQuery paged(int other) {
        return new ResidentQuery(words, rating, topic, other);
    }

    boolean isSearched() {
        return !(words + rating).isEmpty();
    }

    boolean isOn(PublicIndicator one) {
        var own = one.topic();
        return topic.isEmpty() || (own != null && own.id().equals(topic));
    }

    boolean finds(PublicIndicator one) {
        var text =
                (one.indicator().title() + " " + one.indicator().reference())
                        .toLowerCase(Locale.UK);
        return (rating.isEmpty() || rating.equals(one.ratingId()))
                && List.of(words.toLowerCase(Locale.UK).split("\\s+")).stream()
                        .allMatch(text::contains);
    }

    String address(String address) {
        var query =
                Stream.of(
                                pair("topic", topic),
                                pair("rating", rating),
                                pair("q", words),
                                Paged.query(page))
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
