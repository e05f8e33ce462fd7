package org.outturn.grouping;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.outturn.design.Paged;
import org.outturn.rules.period.Period;
import org.outturn.viewing.page.Entry;
import org.springframework.util.MultiValueMap;

/// What an address asks of a scorecard: all of it in brief, or one of its lists in full.
///
/// @param show as [Part#word()]; empty for all in brief
/// @param words that each indicator of the list must have
/// @param page as [Paged] knows it
record GroupQuery(String show, String words, int page) {
    /// A list of what changed; what stands how is in the list of indicators.
    enum Part {
        WORSE("Turned to the worst rating", "that turned to the worst rating"),
        BETTER("Turned to a good rating", "that turned to a good rating"),
        OTHERWISE("Other changes", "other changes");

        private final String title;
        private final String those;

        Part(String title, String those) {
            this.title = title;
            this.those = those;
        }

        /// After a number: `12 other changes`.
        String those() {
            return those;
        }

        String title() {
            return title;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static GroupQuery of(MultiValueMap<String, String> given) {
        return new GroupQuery(
                Objects.requireNonNullElse(given.getFirst("show"), ""),
                Objects.requireNonNullElse(given.getFirst("q"), "").strip(),
                Paged.asked(given.getFirst("page")));
    }

    Optional<Part> part() {
        return Arrays.stream(Part.values()).filter(one -> one.word().equals(show)).findFirst();
    }

    /// Whether its title, its code or its unit has each of the words.
    boolean keeps(Entry entry) {
        var text = (entry.title() + " " + entry.under()).toLowerCase(Locale.UK);
        return List.of(words.toLowerCase(Locale.UK).split("\\s+")).stream()
                .allMatch(text::contains);
    }

    /// The same words in another list, or another page.
    String address(String address, Period since, String show, int page) {
        return "%s?since=%s%s%s%s"
                .formatted(
                        address,
                        encoded(since.toString()),
                        show.isEmpty() ? "" : "&show=" + show,
                        words.isEmpty() ? "" : "&q=" + encoded(words),
                        page == 1 ? "" : "&" + Paged.query(page));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
