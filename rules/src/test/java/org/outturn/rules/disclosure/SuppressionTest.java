package org.outturn.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Tables as they are counted and as they can be published, totals last.
class SuppressionTest {
    private static final Profile EXACT = Profile.ONE_TO_FOUR.withoutRounding();

    @Test
    void a_small_count_takes_the_smallest_other_with_it() {
        line(EXACT, "12 3 20 9", "12 [c] 20 [c] 44");
    }

    @Test
    void other_counts_are_rounded_to_the_nearest_five_and_totals_from_true_counts() {
        line(Profile.ONE_TO_FOUR, "12 3 20 9", "10 [c] 20 [c] 45");
    }

    @Test
    void two_small_counts_protect_each_other() {
        line(EXACT, "12 3 20 2", "12 [c] 20 [c] 37");
    }

    @Test
    void but_not_when_their_total_leaves_too_little_room() {
        line(EXACT, "30 1 1 6", "30 [c] [c] [c] 38");
    }

    @Test
    void a_single_part_takes_its_total_with_it() {
        line(EXACT, "3", "[c] [c]");
    }

    @Test
    void nothing_small_nothing_withheld() {
        line(EXACT, "12 0 20 9", "12 0 20 9 41");
        line(Profile.ONE_TO_FOUR, "12 0 20 9", "10 0 20 10 40");
    }

    @Test
    void zeros_are_shown_and_protect_only_when_nothing_else_can() {
        line(EXACT, "0 3 20 0", "0 [c] [c] 0 23");
    }

    @Test
    void one_to_seven_withholds_more() {
        line(Profile.ONE_TO_SEVEN, "12 6 20 30", "[c] [c] 20 30 70");
    }

    @Test
    void a_table_with_both_totals_needs_a_circle_of_four() {
        square(
                EXACT,
                """
                12 3 20
                8 9 15
                30 40 50\
                """,
                """
                [c] [c] 20 35
                [c] [c] 15 32
                30 40 50 120
                50 52 85 187\
                """);
    }

    @Test
    void small_counts_in_a_circle_protect_each_other() {
        square(
                EXACT,
                """
                2 3 20
                3 2 15
                30 40 50\
                """,
                """
                [c] [c] 20 25
                [c] [c] 15 20
                30 40 50 120
                35 45 85 165\
                """);
    }

    /// Of the circles of four through the 3, that of 10, 10 and 0 would be the cheapest if a nought cost nothing; that of 10, 30 and 35 is the
    /// next, since 30, 10 and 40 come to more.
    @Test
    void a_nought_is_shown_where_another_circle_protects() {
        square(
                EXACT,
                """
                3 10 30
                10 0 40
                30 35 50\
                """,
                """
                [c] [c] 30 43
                10 0 40 50
                [c] [c] 50 115
                43 45 120 208\
                """);
    }

    @Test
    void where_only_rows_have_totals_a_row_protects_itself() {
        var safe = Suppression.protect(CountTable.of(body("12 3 20\n8 9 15"), true, false), EXACT);
        assertThat(drawn(safe)).isEqualTo("[c] [c] 20 35\n8 9 15 32");
    }

    /// Seven may be anything from three to seven: lower by four, which no part can be alone.
    @Test
    void a_small_total_is_protected_by_several_of_its_parts() {
        var safe = Suppression.protect(CountTable.line(2, 2, 2, 1), new Profile(3, 7, 1, true));
        var snooper = new Snooper(safe);
        assertThat(safe.text(0, 4)).isEqualTo(Cell.MARKER);
        assertThat(snooper.least(0, 4)).isLessThanOrEqualTo(3);
        assertThat(snooper.most(0, 4)).isGreaterThanOrEqualTo(7);
        assertThat(drawn(safe)).contains("2");
    }

    @Test
    void without_totals_only_the_small_count_is_withheld() {
        var safe = Suppression.protect(CountTable.of(body("12 3\n8 9"), false, false), EXACT);
        assertThat(drawn(safe)).isEqualTo("12 [c]\n8 9");
    }

    @Test
    void the_reason_is_known_inside_and_the_marker_is_one() {
        var safe = Suppression.protect(CountTable.line(12, 3, 20, 9), EXACT);
        assertThat(safe.cell(0, 1)).isEqualTo(new Cell.Suppressed(Cell.Reason.SMALL));
        assertThat(safe.cell(0, 3)).isEqualTo(new Cell.Suppressed(Cell.Reason.PROTECTS));
        assertThat(safe.cell(1, 0)).isEqualTo(new Cell.Unpublished());
        assertThat(safe.text(0, 1)).isEqualTo(safe.text(0, 3));
    }

    @Test
    void a_table_is_written_with_its_totals() {
        assertThat(CountTable.line(12, 3)).hasToString("[[12, 3, 15], [12, 3, 15]]");
    }

    @Test
    void tables_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> CountTable.line()).hasMessage("A table has at least one cell");
        assertThatThrownBy(() -> CountTable.line(1, -1))
                .hasMessage("Counts are not negative: -1 in row 1, column 2");
        assertThatThrownBy(() -> CountTable.square(new long[][] {{1, 2}, {3}}))
                .hasMessage("Rows are of one length: row 2 has 1 cells, the first 2");
    }

    private static void line(Profile profile, String counts, String published) {
        var safe = Suppression.protect(CountTable.line(body(counts)[0]), profile);
        assertThat(drawn(safe)).isEqualTo(published);
    }

    private static void square(Profile profile, String counts, String published) {
        assertThat(drawn(Suppression.protect(CountTable.square(body(counts)), profile)))
                .isEqualTo(published);
    }

    private static long[][] body(String counts) {
        return counts.lines()
                .map(row -> Arrays.stream(row.split(" ")).mapToLong(Long::parseLong).toArray())
                .toArray(long[][]::new);
    }

    private static String drawn(SafeTable safe) {
        var text = new StringBuilder();
        for (int r = 0; r <= safe.rows(); r++) {
            for (int c = 0; c <= safe.columns(); c++) {
                var cell = safe.text(r, c);
                text.append(cell.isEmpty() ? "" : " " + cell);
            }
            text.append('\n');
        }
        return text.toString().replaceAll("(?m)^ ", "").strip();
    }
}
