package org.outturn.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.outturn.rules.period.Period;

/// Words on one indicator change; everything else in the files stays to the letter.
class CommentaryTextTest {
    private static final String ADULTS =
            """
            ---
            period: 2026/27 Q2
            by: Adults
            ---
            # waiting
            ## performance
            The wait is longer.

            # at-home
            ## performance
            More stay at home.
            ## action
            1. Ring everybody.
            """;

    private static CommentaryText texts(Map<String, String> files, String period) {
        return new CommentaryText(new TreeMap<>(files), Period.parse(period));
    }

    private static String after(
            Map<String, String> files, String period, String indicator, Map<String, String> words) {
        var changes = texts(files, period).with(indicator, words);
        assertThat(changes).hasSize(1);
        return changes.getFirst().file() + "\n" + changes.getFirst().after();
    }

    @Test
    void words_of_the_period_are_found_by_their_indicator_and_kind() {
        var texts = texts(Map.of("commentary/q2.md", ADULTS), "2026/27 Q2");
        assertThat(texts.of("at-home"))
                .containsExactly(
                        Map.entry("performance", "More stay at home."),
                        Map.entry("action", "1. Ring everybody."));
        assertThat(texts(Map.of("commentary/q2.md", ADULTS), "2026/27 Q1").of("at-home")).isEmpty();
    }

    @Test
    void a_kind_changes_where_it_stands_and_a_new_one_comes_beneath() {
        assertThat(
                        after(
                                Map.of("commentary/q2.md", ADULTS),
                                "2026/27 Q2",
                                "waiting",
                                Map.of("performance", "It is shorter.", "action", "Go on.")))
                .isEqualTo(
                        """
                        commentary/q2.md
                        ---
                        period: 2026/27 Q2
                        by: Adults
                        ---

                        # waiting
                        ## performance
                        It is shorter.
                        ## action
                        Go on.

                        # at-home
                        ## performance
                        More stay at home.
                        ## action
                        1. Ring everybody.
                        """);
    }

    @Test
    void an_indicator_without_words_any_more_loses_its_heading() {
        assertThat(
                        after(
                                Map.of("commentary/q2.md", ADULTS),
                                "2026/27 Q2",
                                "waiting",
                                Map.of("performance", "")))
                .doesNotContain("# waiting")
                .contains("# at-home\n## performance\nMore stay at home.");
    }

    @Test
    void a_fence_that_was_left_open_takes_in_nothing_that_follows() {
        var file =
                after(
                        Map.of("commentary/q2.md", ADULTS),
                        "2026/27 Q2",
                        "waiting",
                        Map.of("performance", "~~~ Next steps"));
        var again = file.substring(file.indexOf('\n') + 1);
        assertThat(texts(Map.of("commentary/q2.md", again), "2026/27 Q2").of("at-home"))
                .containsEntry("performance", "More stay at home.");
    }

    @Test
    void what_another_wrote_is_not_put_beneath_somebodys_name() {
        assertThat(
                        after(
                                Map.of("commentary/q2.md", ADULTS),
                                "2026/27 Q2",
                                "potholes",
                                Map.of("performance", "Fewer are open.")))
                .startsWith("commentary/2026-27-q2.md\n")
                .doesNotContain("Adults");
    }

    @Test
    void the_first_words_on_an_indicator_go_to_the_end_of_the_periods_file() {
        assertThat(
                        after(
                                Map.of("commentary/q2.md", ADULTS.replace("by: Adults\n", "")),
                                "2026/27 Q2",
                                "falls",
                                Map.of("performance", "Fewer fall.\n# not a heading")))
                .endsWith(
                        """
                        1. Ring everybody.

                        # falls
                        ## performance
                        Fewer fall.
                         # not a heading
                        """);
    }

    @Test
    void the_first_words_of_a_period_begin_a_file() {
        assertThat(
                        after(
                                Map.of("commentary/q2.md", ADULTS),
                                "2026/27 Q3",
                                "falls",
                                Map.of("performance", "Fewer fall.", "action", " ")))
                .isEqualTo(
                        """
                        commentary/2026-27-q3.md
                        ---
                        period: "2026/27 Q3"
                        ---

                        # falls
                        ## performance
                        Fewer fall.
                        """);
    }

    @Test
    void the_same_words_change_nothing() {
        assertThat(
                        texts(Map.of("commentary/q2.md", ADULTS), "2026/27 Q2")
                                .with("waiting", Map.of("performance", "The wait is longer.")))
                .isEmpty();
    }
}
