package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
        assertThat(fit("A|A|A", "one|one|one").shares()).containsExactly(333, 334, 333);
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
        assertThat(fit.shares().get(0)).isGreaterThanOrEqualTo(110);
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

    /// `2Bii-local` takes 4.056 of its size, or 7.3 digits; with the room around it, less than a tenth of the page.
    @Test
    void a_column_of_codes_leaves_the_room_to_the_titles() {
        var fit =
                fit(
                        "Code|Indicator|2016/17|Target|Forecast",
                        "2Bii-local|Proportion of older people offered reablement services following discharge from hospital"
                                + "|72.0% (519/721)|71.5% (539/754)|72.6% (555/764)");
        assertThat(fit.shares().get(0)).isLessThan(100);
        assertThat(fit.shares().get(1)).isGreaterThan(3 * fit.shares().get(0));
    }

    @Test
    void a_heading_of_many_words_takes_three_lines_at_most() {
        var fit = fit("Comment|% variation of revised budget", "mm ".repeat(400) + "|3%");
        assertThat(fit.lines(-1)).isEqualTo(3);
    }

    @Test
    void a_short_table_can_be_read_with_its_notes_beneath() {
        assertThat(noted(5).isShort()).isTrue();
        assertThat(noted(5).isExplainedFirst()).isFalse();
        assertThat(noted(40).isShort()).isFalse();
        assertThat(noted(40).isExplainedFirst()).isTrue();
    }

    private static Fit noted(int rows) {
        var all = IntStream.range(0, rows).mapToObj(_ -> Table.Row.of(Cell.of("A†"))).toList();
        var column = Column.of("A", 1, Kind.WORDS);
        return Fit.of(new Table("T", List.of(column), -1, all, List.of("† Stated.")), PAGE);
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
