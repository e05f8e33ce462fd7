package org.outturn.rules.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final Measure PERCENT = Measure.percent(1);
    private static final Measure POUNDS = new Measure(Measure.Kind.MONEY, 1, 2);

    @Test
    void a_percentage_is_a_hundred_times_its_parts_and_a_rate_its_base() {
        assertThat(PERCENT.fromParts(Quantity.of(422), Quantity.of(709)).shown(2))
                .isEqualTo("59.52");
        assertThat(
                        Measure.rate(100_000, 2)
                                .fromParts(Quantity.of(47), Quantity.of(51_576))
                                .shown(2))
                .isEqualTo("91.13");
    }

    @Test
    void figures_are_shown_with_their_unit() {
        assertThat(PERCENT.shown(Quantity.parse("59.52"))).isEqualTo("59.5%");
        assertThat(POUNDS.shown(Quantity.parse("-1204.5"))).isEqualTo("-£1,204.50");
        assertThat(POUNDS.shown(Quantity.parse("-0.001"))).isEqualTo("£0.00");
        assertThat(Measure.count().shown(Quantity.of(1204))).isEqualTo("1,204");
    }

    @Test
    void as_many_decimals_are_shown_as_it_takes_to_tell_two_figures_apart() {
        var whole = Measure.percent(0);
        assertThat(whole.shownApart(Quantity.parse("85.42"), Quantity.of(85))).isEqualTo("85.4%");
        assertThat(whole.shownApart(Quantity.of(85), Quantity.of(85))).isEqualTo("85%");
        assertThat(whole.shownExactly(Quantity.parse("62.55"))).isEqualTo("62.55%");
        assertThat(whole.gap(Quantity.parse("-0.04"))).isEqualTo("0.04 percentage points");
    }

    @Test
    void parts_that_cannot_be_right_are_refused_with_the_reason() {
        assertThat(PERCENT.refusal(Quantity.of(5), Quantity.ZERO))
                .hasValueSatisfying(reason -> assertThat(reason).contains("zero"));
        assertThat(PERCENT.refusal(Quantity.of(12), Quantity.of(10)))
                .contains("The numerator 12 is more than the denominator 10.");
        assertThat(PERCENT.refusal(Quantity.of(-1), Quantity.of(10))).isPresent();
        assertThat(PERCENT.refusal(Quantity.of(10), Quantity.of(10))).isEmpty();
        assertThat(Measure.rate(1000, 1).refusal(Quantity.of(12), Quantity.of(10))).isEmpty();
        assertThat(Measure.rate(1000, 1).refusal(Quantity.of(1), Quantity.of(-10))).isPresent();
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> Measure.percent(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Measure.rate(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
