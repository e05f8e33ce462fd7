package org.outturn.rules.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @Test
    void figures_are_equal_by_value_however_many_decimals_they_are_written_with() {
        assertThat(Quantity.parse("95")).isEqualTo(Quantity.parse("95.0"));
        assertThat(Quantity.parse("95")).hasSameHashCodeAs(Quantity.parse("95.00"));
        assertThat(Quantity.parse("-0.00")).isEqualTo(Quantity.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "-12.5",
                "58.1",
                "1000",
                "0.0001",
                "123456789012345678901234567890.12"
            })
    void text_reads_back_to_an_equal_quantity(String text) {
        assertThat(Quantity.parse(text)).hasToString(text);
        assertThat(Quantity.parse(Quantity.parse(text).toString())).isEqualTo(Quantity.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1e3", "1,000", "58.", "£3", "NaN", "5%", "--1"})
    void anything_but_a_plain_decimal_is_refused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "59.515, 2, 59.52",
        "-59.515, 2, -59.52",
        "0.5, 0, 1",
        "-0.4, 0, 0",
        "81686, 0, '81,686'",
        "3044.91, 1, '3,044.9'",
        "1000000, 2, '1,000,000.00'"
    })
    void a_figure_is_rounded_half_up_and_grouped_when_it_is_shown(
            String value, int decimals, String shown) {
        assertThat(Quantity.parse(value).shown(decimals)).isEqualTo(shown);
    }

    @Test
    void calculation_keeps_precision_until_a_figure_is_shown() {
        var third = Quantity.ONE.dividedBy(Quantity.of(3));
        assertThat(third.times(Quantity.of(3)).shown(6)).isEqualTo("1.000000");
        assertThat(third.shown(2)).isEqualTo("0.33");
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Quantity.ONE.dividedBy(Quantity.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void thousands_are_grouped_and_nothing_else() {
        assertThat(Quantity.of(999).shown(0)).isEqualTo("999");
        assertThat(Quantity.of(-999).shown(0)).isEqualTo("-999");
        assertThat(Quantity.of(-999).shown(1)).isEqualTo("-999.0");
        assertThat(Quantity.of(1000).shown(0)).isEqualTo("1,000");
        assertThat(Quantity.of(-123456).shown(2)).isEqualTo("-123,456.00");
        assertThat(Quantity.of(1234567).shown(1)).isEqualTo("1,234,567.0");
        assertThat(Quantity.parse("-0.004").shown(2)).isEqualTo("0.00");
        assertThat(Quantity.parse("999.95").shown(1)).isEqualTo("1,000.0");
    }

    @Test
    void a_whole_number_has_no_decimals() {
        assertThat(Quantity.of(1000).isWhole()).isTrue();
        assertThat(Quantity.parse("3.00").isWhole()).isTrue();
        assertThat(Quantity.parse("3.01").isWhole()).isFalse();
        assertThat(Quantity.parse("3.25").toDouble()).isEqualTo(3.25);
    }

    @Test
    void one_value_is_an_interval_of_itself() {
        var one = Interval.exactly(Quantity.of(3));
        assertThat(one.low()).isEqualTo(one.high()).isEqualTo(Quantity.of(3));
        assertThat(one).hasToString("3 to 3");
    }
}
