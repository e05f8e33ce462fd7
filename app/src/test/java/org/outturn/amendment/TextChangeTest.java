package org.outturn.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the audit is told of a text that changed: the lines that differ, by the indicator that they are about.
class TextChangeTest {
    private static final String WORDS =
            """
            ---
            period: 2025/26 Q1
            ---
            # at-home
            ## performance
            Fewer came home.

            # waiting
            ## performance
            It takes longer.
            """;

    @Test
    void a_line_is_told_as_it_was_and_is_under_its_indicator() {
        assertThat(told(WORDS.replace("Fewer came home.", "More came home.")))
                .isEqualTo(
                        "at-home: line 6 from 'Fewer came home.' to 'More came home.'; why: it was wrong");
    }

    @Test
    void words_on_another_indicator_begin_with_its_heading() {
        assertThat(told(WORDS + "\n# visits\n## action\nVisit more.\n"))
                .isEqualTo(
                        "visits: lines 11 to 14 from '' to '# visits\n## action\nVisit more.'; why: it was wrong");
    }

    @Test
    void a_change_of_several_is_one_of_the_text() {
        assertThat(told(WORDS.replace("came home", "returned").replace("longer", "shorter")))
                .startsWith("the text: lines 6 to 10 from 'Fewer came home.");
        assertThat(new TextChange("pack.yaml", "name: Old\n", "name: New\n").told("").words())
                .isEqualTo("the text: line 1 from 'name: Old' to 'name: New'");
    }

    private static String told(String after) {
        return new TextChange("commentary/2025-q1.md", WORDS, after).told("it was wrong").words();
    }
}
