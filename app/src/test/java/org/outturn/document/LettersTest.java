package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

/// Widths in digits, of 556 thousandths each: worked out from the widths that Arial's own table of metrics gives.
class LettersTest {
    @Test
    void a_narrow_letter_takes_less_than_a_digit_and_a_broad_one_more() {
        assertThat(Letters.wide("0123456789")).isEqualTo(10, offset(0.001));
        assertThat(Letters.wide("ill")).isEqualTo(3 * 222 / 556.0, offset(0.001));
        assertThat(Letters.wide("MW%")).isEqualTo((833 + 944 + 889) / 556.0, offset(0.001));
    }

    @Test
    void lines_end_between_words() {
        double width = Letters.wide("one two");
        assertThat(Letters.lines("one two", width)).isEqualTo(1);
        assertThat(Letters.lines("one two three", width)).isEqualTo(2);
        assertThat(Letters.lines("one\u00a0two", Letters.wide("one\u00a0two") - 0.1)).isEqualTo(2);
    }

    @Test
    void what_is_wider_than_a_line_goes_on_in_the_next_and_a_paragraph_begins_a_line() {
        assertThat(Letters.lines("0123456789", 4)).isEqualTo(3);
        assertThat(Letters.lines("a\nb", 100)).isEqualTo(2);
        assertThat(Letters.lines("", 100)).isEqualTo(1);
        assertThat(Letters.longestWord("a longer word")).isEqualTo(Letters.wide("longer"));
    }
}
