package org.outturn.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.outturn.audit.Detail;

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
                        "visits: lines 11 to 14 from '' to '\n# visits\n## action\nVisit more.'; why: it was wrong");
    }

    @Test
    void a_change_of_several_is_one_of_the_text() {
        assertThat(told(WORDS.replace("came home", "returned").replace("longer", "shorter")))
                .isEqualTo(
                        "the text: line 6 from 'Fewer came home.' to 'Fewer returned.';"
                                + " line 10 from 'It takes longer.' to 'It takes shorter.'; why: it was wrong");
        assertThat(new TextChange("pack.yaml", "name: Old\n", "name: New\n").told("").words())
                .isEqualTo("the text: line 1 from 'name: Old' to 'name: New'");
    }

    @Test
    void what_changed_far_down_is_told_beside_what_changed_above() {
        var lines = IntStream.rangeClosed(1, 300).mapToObj(i -> "This is line " + i + ".").toList();
        var text = String.join("\n", lines);
        var told =
                new TextChange(
                                "reports/quarterly.md",
                                text,
                                text.replace("line 3.", "the third line.")
                                        .replace("This is line 298.\n", "")
                                        .replace("line 300.", "the end."))
                        .told("");
        assertThat(told.cells())
                .containsExactly(
                        new Detail.Cell("line 3", "This is line 3.", "This is the third line."),
                        new Detail.Cell("line 298", "This is line 298.", ""),
                        new Detail.Cell("line 299", "This is line 300.", "This is the end."));
        assertThat(Detail.of(told.words())).as("is read back").isEqualTo(told);
    }

    @Test
    void a_blank_line_is_called_so() {
        assertThat(told(WORDS.replace("home.\n\n", "home.\n")))
                .isEqualTo("at-home: line 7 from '(blank line)' to ''; why: it was wrong");
    }

    @Test
    void of_very_many_changes_it_is_said_how_many_are_left_out() {
        var lines = IntStream.rangeClosed(1, 60).mapToObj(String::valueOf).toList();
        var before = String.join("\nsame\n", lines);
        var cells =
                new TextChange("pack.yaml", before, before.replaceAll("(\\d+)", "$1!"))
                        .told("")
                        .cells();
        assertThat(cells).hasSize(21).startsWith(new Detail.Cell("line 1", "1", "1!"));
        assertThat(cells.getLast())
                .isEqualTo(new Detail.Cell("further places", "", "40 more, not kept here"));
    }

    @Test
    void of_a_long_change_it_is_said_that_more_follows() {
        var cells = new TextChange("pack.yaml", "a", "b".repeat(3000)).told("").cells();
        assertThat(cells.getFirst().after()).hasSizeLessThan(1100).endsWith(" …");
    }

    private static String told(String after) {
        return new TextChange("commentary/2025-q1.md", WORDS, after).told("it was wrong").words();
    }
}
