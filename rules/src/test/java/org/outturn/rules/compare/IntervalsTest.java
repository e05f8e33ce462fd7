package org.outturn.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.outturn.rules.compare.Confidence.PERCENT_95;
import static org.outturn.rules.compare.Confidence.PERCENT_99_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Intervals against printed examples, and against the formulas of PHEindicatormethods evaluated apart from this program.
class IntervalsTest {
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        " 0,  20, 0.0000, 0.1611",
        " 1,  29, 0.0061, 0.1718"
    })
    void wilson_as_newcombe_prints_it(double count, double of, double lower, double upper) {
        var estimate = Intervals.proportion(count, of, PERCENT_95);
        assertThat(estimate.lower()).isCloseTo(lower, within(0.00005));
        assertThat(estimate.upper()).isCloseTo(upper, within(0.00005));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "65,     100, 0.5525444329688797,  0.7363575175690247,  0.49549465740704474,  0.7783540614089685",
        "1045,  5000, 0.19795549880013297, 0.22049130373189027, 0.19179381799015258,  0.22731562902525795",
        "0.445,    1, 0.04381744772058821, 0.9334621276979156,  0.019347006132901353, 0.9702259947019535"
    })
    void wilson_as_the_public_health_package_computes_it(
            double count, double of, double l95, double u95, double l998, double u998) {
        var wide = Intervals.proportion(count, of, PERCENT_99_8);
        var narrow = Intervals.proportion(count, of, PERCENT_95);
        assertThat(narrow.lower()).isCloseTo(l95, within(1e-12));
        assertThat(narrow.upper()).isCloseTo(u95, within(1e-12));
        assertThat(wide.lower()).isCloseTo(l998, within(1e-12));
        assertThat(wide.upper()).isCloseTo(u998, within(1e-12));
        assertThat(wide.method().words()).isEqualTo("Wilson score");
    }

    @ParameterizedTest(name = "{0} events")
    @CsvSource({
        "0,    0.0,                  3.6888794541139354, 0.0,                   6.907755278982137",
        "1,    0.025317807984289897, 5.571643390938898,  0.0010005003335835346, 9.233413476451585",
        "5,    1.623486390118421,    11.66833207932267,  0.7393717319178327,    16.454745203680105",
        "9,    4.115373097378334,    17.084803451419166, 2.452424404363775,     22.65737330906293",
        "10,   4.787449913967563,    18.391458605756473, 2.916318374695686,     24.19372492788055",
        "48,   35.38847472053199,    63.642438606876155, 29.374737724116464,    73.53315625512775",
        "65,   50.16318771045943,    82.84913854593984,  42.8802614714802,      94.000290844318",
        "1045, 982.5932018073325,    1110.33121298565,   947.9407035610374,     1148.806160988033"
    })
    void counts_by_byar_and_below_ten_exactly(
            double events, double l95, double u95, double l998, double u998) {
        var narrow = Intervals.count(events, PERCENT_95);
        var wide = Intervals.count(events, PERCENT_99_8);
        assertThat(narrow.lower()).isCloseTo(l95, within(1e-9));
        assertThat(narrow.upper()).isCloseTo(u95, within(1e-9));
        assertThat(wide.lower()).isCloseTo(l998, within(1e-9));
        assertThat(wide.upper()).isCloseTo(u998, within(1e-9));
        assertThat(narrow.method())
                .isEqualTo(events < 10 ? Estimate.Method.EXACT_POISSON : Estimate.Method.BYAR);
    }

    @Test
    void a_rate_is_a_count_for_each_so_many() {
        var rate = Intervals.rate(65, 100_000, 1_000, PERCENT_95);
        assertThat(rate.value()).isCloseTo(0.65, within(1e-12));
        assertThat(rate.lower()).isCloseTo(0.5016318771045943, within(1e-11));
        assertThat(rate.upper()).isCloseTo(0.8284913854593984, within(1e-11));
    }

    @Test
    void a_mean_by_students_t() {
        var values = new double[] {30, 40, 50, 60};
        var narrow = Intervals.mean(values, PERCENT_95);
        assertThat(narrow.value()).isEqualTo(45);
        assertThat(narrow.lower()).isCloseTo(24.457397432394792, within(1e-9));
        assertThat(narrow.upper()).isCloseTo(65.5426025676052, within(1e-9));
        var wide = Intervals.mean(values, PERCENT_99_8);
        assertThat(wide.lower()).isCloseTo(-20.934519589464983, within(1e-8));
        var three = Intervals.mean(new double[] {20, 30, 40}, PERCENT_99_8);
        assertThat(three.upper()).isCloseTo(158.90571496259068, within(1e-7));
    }

    @Test
    void all_of_a_denominator_reaches_one_exactly() {
        assertThat(Intervals.proportion(20, 20, PERCENT_95).upper()).isOne();
        assertThat(Intervals.proportion(0, 20, PERCENT_95).lower()).isZero();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> Intervals.proportion(3, 2, PERCENT_95))
                .hasMessage(
                        "A proportion counts 0 to all of a positive denominator, this is 3.0 of 2.0");
        assertThatThrownBy(() -> Intervals.proportion(0, 0, PERCENT_95))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intervals.rate(1, 0, 1000, PERCENT_95))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intervals.count(-1, PERCENT_95))
                .hasMessage("A count is not negative, this is -1.0");
        assertThatThrownBy(() -> Intervals.mean(new double[] {1}, PERCENT_95))
                .hasMessage("An interval for a mean needs two values or more, there are 1");
    }
}
