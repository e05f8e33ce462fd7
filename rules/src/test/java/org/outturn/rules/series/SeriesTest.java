package org.outturn.rules.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

class SeriesTest {
    private static final Period QUARTER = Period.parse("2015/16 Q1");

    private static Quantity q(String text) {
        return Quantity.parse(text);
    }

    @Test
    void a_figure_with_parts_is_computed_from_them() {
        var figure = Observation.ofParts(QUARTER, q("422"), q("709"));
        assertThat(figure.result(Measure.percent(2)).orElseThrow().shown(4)).isEqualTo("59.5205");
        assertThat(figure.hasParts()).isTrue();
    }

    @Test
    void a_zero_denominator_gives_no_value() {
        assertThat(Observation.ofParts(QUARTER, q("0"), q("0")).result(Measure.percent(2)))
                .isEmpty();
    }

    @Test
    void a_figure_without_parts_is_what_was_given() {
        assertThat(Observation.of(QUARTER, q("119")).result(Measure.count())).contains(q("119"));
        var none = new Observation(QUARTER, null, null, null, 0, Quality.NOT_AVAILABLE);
        assertThat(none.result(Measure.count())).isEmpty();
        assertThat(Quality.NOT_AVAILABLE.word()).isEqualTo("not-available");
    }

    /// 422 of 709 is 59.5205 per cent; a half of what is needed is no part, and zero divides nothing.
    @Test
    void a_figure_is_a_number_for_statistics_where_it_has_a_result() {
        var percent = Measure.percent(2);
        var parts = Observation.ofParts(QUARTER, q("422"), q("709"));
        assertThat(parts.number(percent)).isCloseTo(59.5205, within(0.00005));
        assertThat(parts.hasResult()).isTrue();
        var zero = Observation.ofParts(QUARTER, q("0"), q("0"));
        assertThat(zero.number(percent)).isNaN();
        assertThat(zero.hasResult()).isFalse();
        var given = Observation.of(QUARTER, q("119"));
        assertThat(given.number(Measure.count())).isEqualTo(119);
        assertThat(given.hasResult()).isTrue();
        assertThat(given.hasParts()).isFalse();
        for (var half :
                List.of(
                        new Observation(QUARTER, q("5"), null, null, 0, Quality.FINAL),
                        new Observation(QUARTER, null, q("5"), null, 0, Quality.FINAL))) {
            assertThat(half.hasParts()).isFalse();
            assertThat(half.hasResult()).isFalse();
            assertThat(half.number(percent)).isNaN();
        }
    }

    @Test
    void close_and_neutral_measures_meet_only_the_exact_target() {
        for (var polarity : List.of(Polarity.CLOSE, Polarity.NEUTRAL)) {
            assertThat(polarity.meets(q("5"), q("5.0"))).isTrue();
            assertThat(polarity.meets(q("5.1"), q("5"))).isFalse();
        }
        assertThat(Polarity.HIGHER.meets(q("4"), q("5"))).isFalse();
        assertThat(Polarity.LOWER.meets(q("6"), q("5"))).isFalse();
    }

    @Test
    void the_shortfall_is_positive_when_a_target_is_missed() {
        assertThat(Polarity.HIGHER.shortfall(q("58"), q("60"))).isEqualTo(q("2"));
        assertThat(Polarity.HIGHER.shortfall(q("61"), q("60"))).isEqualTo(q("-1"));
        assertThat(Polarity.LOWER.shortfall(q("61"), q("60"))).isEqualTo(q("1"));
        assertThat(Polarity.CLOSE.shortfall(q("61"), q("60"))).isEqualTo(q("1"));
        assertThat(Polarity.CLOSE.shortfall(q("59"), q("60"))).isEqualTo(q("1"));
    }

    @Test
    void a_range_is_missed_on_either_side_and_its_nearest_end_is_the_aim() {
        var range = new Target.Range(q("40"), q("60"));
        assertThat(range.shortfall(Polarity.NEUTRAL, q("50")).signum()).isNegative();
        assertThat(range.shortfall(Polarity.NEUTRAL, q("60"))).isEqualTo(Quantity.ZERO);
        assertThat(range.shortfall(Polarity.NEUTRAL, q("63"))).isEqualTo(q("3"));
        assertThat(range.shortfall(Polarity.HIGHER, q("35"))).isEqualTo(q("5"));
        assertThat(range.nearest(q("63"))).isEqualTo(q("60"));
        assertThat(range.nearest(q("35"))).isEqualTo(q("40"));
        assertThat(range.aim()).isEmpty();
        assertThat(range.words(Measure.percent(0))).isEqualTo("40% to 60%");
        assertThatThrownBy(() -> new Target.Range(q("60"), q("40")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_aim_of_tiers_is_the_ideal() {
        var tiers = new Target.Tiers(null, q("85"), null);
        assertThat(tiers.aim()).contains(q("85"));
        assertThat(tiers.nearest(q("2"))).isEqualTo(q("85"));
        assertThat(tiers.words(Measure.percent(0))).isEqualTo("85%");
    }

    @Test
    void neither_way_is_better_for_a_neutral_measure() {
        assertThat(Polarity.HIGHER.compare(q("2"), q("1"))).isPositive();
        assertThat(Polarity.LOWER.compare(q("2"), q("1"))).isNegative();
        assertThat(Polarity.NEUTRAL.compare(q("2"), q("1"))).isZero();
        assertThat(Polarity.CLOSE.meets(q("2"), q("2.0"))).isTrue();
        assertThat(Polarity.LOWER.meets(q("2"), q("2"))).isTrue();
    }
}
