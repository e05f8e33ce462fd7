package org.outturn.resident;

import java.util.Locale;
import org.outturn.design.Asked;
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
                Asked.text(given, "q"),
                Asked.text(given, "rating"),
                Asked.text(given, "topic"),
                Paged.asked(given.getFirst("page")));
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
        return (rating.isEmpty() || rating.equals(one.ratingId())) && Asked.stands(words, text);
    }

    String address(String address) {
        return Asked.NOTHING
                .with("topic", topic)
                .with("rating", rating)
                .with("q", words)
                .page(page)
                .address(address);
    }
}
