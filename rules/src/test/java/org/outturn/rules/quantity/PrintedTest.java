package org.outturn.rules.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTest {
    @ParameterizedTest
    @CsvSource({
        "58.10%, 58.1, 58.095, 58.105",
        ".05%, 0.05, 0.045, 0.055",
        "'(1,062)', -1062, -1062.5, -1061.5",
        "'-1,062', -1062, -1062.5, -1061.5",
        "−14, -14, -14.5, -13.5",
        "£3.3m, 3300000, 3250000, 3350000",
        "£783k, 783000, 782500, 783500",
        "£3.234m, 3234000, 3233500, 3234500",
        "+2, 2, 1.5, 2.5",
        "69.6 %, 69.6, 69.55, 69.65",
        "7742, 7742, 7741.5, 7742.5"
    })
    void a_printed_figure_stands_for_everything_that_rounds_to_it(
            String text, String value, String low, String high) {
        var printed = Printed.parse(text);
        assertThat(printed.value()).isEqualTo(Quantity.parse(value));
        assertThat(printed.interval())
                .isEqualTo(new Interval(Quantity.parse(low), Quantity.parse(high)));
        assertThat(printed).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "22.59/",
                "422/709",
                "100% (7)",
                "(5",
                "5)",
                "Improving",
                "1,06",
                "5 to 6"
            })
    void words_and_several_figures_are_no_printed_figure(String text) {
        assertThatThrownBy(() -> Printed.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void a_number_in_a_data_file_is_as_precise_as_it_is_written() {
        assertThat(Printed.of(new BigDecimal("58.10")).decimals()).isEqualTo(2);
        assertThat(Printed.of(new BigDecimal("58.10")).allows(Quantity.parse("58.104"))).isTrue();
        assertThat(Printed.of(new BigDecimal("58.10")).allows(Quantity.parse("58.11"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "(£0.3m), MILLIONS",
        "-£0.5m, MILLIONS",
        "(3.2 K), THOUSANDS",
        "(300), ONES",
        "5%, ONES"
    })
    void thousands_and_millions_are_told_in_brackets_too(String text, Printed.Scale scale) {
        assertThat(Printed.parse(text).scale()).isEqualTo(scale);
    }
}
