package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Kind;

/// Columns get what their words need, and long words get what is left. A table is a heading and a row here.
class FitTest {
    private static final double PAGE = 100;

    @Test
    void columns_that_say_the_same_share_alike() {
        assertThat(fit("A|B|C", "one|two|six").shares()).containsExactly(333, 334, 333);
    }

    /// 400 letters beside 100: the fourth root of the cubes, 4 to the power of three quarters, is 2.83.
    @Test
    void four_times_the_words_get_not_quite_three_times_the_width() {
        var shares = fit("A|B", "mm ".repeat(134) + "|" + "mm ".repeat(34)).shares();
        assertThat(shares.get(0) / (double) shares.get(1)).isBetween(2.6, 2.9);
    }

    @Test
    void the_longest_word_is_not_broken_for_the_sake_of_long_words() {
        var fit = fit("Ref|Comment", "1,048/2,674|" + "mm ".repeat(400));
        assertThat(fit.shares().get(0)).isGreaterThanOrEqualTo(140);
        assertThat(fit.isCrowded()).isFalse();
    }

    @Test
    void a_table_with_little_to_say_does_not_fill_the_page() {
        assertThat(fit("Rating|Number", "Green Amber|6").wide()).isEqualTo(300);
        assertThat(fit("Rating|Number", "mm ".repeat(20) + "|6").wide()).isBetween(660, 1000);
    }

    @Test
    void words_wider_than_the_page_ask_for_smaller_letters() {
        var fit = fit("A|".repeat(9) + "A", "0123456789|".repeat(9) + "1");
        assertThat(fit.isCrowded()).isTrue();
        assertThat(fit.shares().stream().mapToInt(share -> share).sum()).isEqualTo(1000);
    }

    private static Fit fit(String headings, String cells) {
        var columns =
                Stream.of(headings.split("\\|"))
                        .map(heading -> Column.of(heading, 1, Kind.WORDS))
                        .toList();
        var row = new Table.Row(Stream.of(cells.split("\\|")).map(Cell::of).toList(), false);
        return Fit.of(new Table("T", columns, -1, List.of(row), List.of()), PAGE);
    }
}
