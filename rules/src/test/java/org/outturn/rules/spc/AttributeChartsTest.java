package org.outturn.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Limits of p, u and c charts against values computed apart from this program.
class AttributeChartsTest {
    private static final SpcSettings STANDARD = SpcSettings.standard();
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final double[] LATE = {12, 15, 8, 10, 20, 14, 11, 9, 13, 16, 40, 12};
    private static final double[] REPLIES = {
        100, 120, 80, 90, 150, 110, 100, 95, 105, 130, 140, 100
    };

    @Test
    void a_p_chart_has_limits_by_the_denominator_of_each_month() {
        var chart = AttributeCharts.p(LATE, REPLIES, false, STANDARD);
        var phase = chart.phase(0);
        assertThat(phase.mean()).isCloseTo(0.13636363636363635, CLOSE);
        assertThat(phase.upper(0)).isCloseTo(0.23931592411732838, CLOSE);
        assertThat(phase.lower(0)).isCloseTo(0.033411348609944325, CLOSE);
        assertThat(phase.upper(10)).isCloseTo(0.22337420039270373, CLOSE);
        assertThat(Drawn.causes(chart)).isEqualTo("ssssssssssO-");
    }

    @Test
    void laneys_prime_widens_them_by_the_variation_between_months() {
        var phase = AttributeCharts.p(LATE, REPLIES, true, STANDARD).phase(0);
        assertThat(phase.upper(0)).isCloseTo(0.2583658471118655, CLOSE);
        assertThat(phase.lower(0)).isCloseTo(0.014361425615407208, CLOSE);
        var rate = AttributeCharts.u(LATE, REPLIES, true, STANDARD).phase(0);
        assertThat(rate.upper(0)).isCloseTo(0.2583658471118655, CLOSE);
    }

    @Test
    void a_u_chart_counts_for_each_unit() {
        var phase = AttributeCharts.u(LATE, REPLIES, false, STANDARD).phase(0);
        assertThat(phase.upper(0)).isCloseTo(0.2471459782450358, CLOSE);
        assertThat(phase.lower(0)).isCloseTo(0.025581294482236894, CLOSE);
    }

    @Test
    void a_c_chart_has_one_pair_of_limits() {
        var phase = AttributeCharts.c(LATE, STANDARD).phase(3);
        assertThat(phase.mean()).isEqualTo(15);
        assertThat(phase.upper(3)).isCloseTo(26.618950038622252, CLOSE);
        assertThat(phase.lower(3)).isCloseTo(3.381049961377748, CLOSE);
        assertThat(phase.nearUpper(3)).isCloseTo(15 + 2 * Math.sqrt(15), CLOSE);
        assertThat(phase.nearLower(3)).isCloseTo(15 - 2 * Math.sqrt(15), CLOSE);
    }

    @Test
    void limits_stay_within_what_is_possible() {
        var few = AttributeCharts.c(new double[] {1, 0, 2, 1}, STANDARD).phase(0);
        assertThat(few.lower(0)).isZero();
        var most =
                AttributeCharts.p(
                                new double[] {9, 10, 9}, new double[] {10, 10, 10}, false, STANDARD)
                        .phase(0);
        assertThat(most.upper(0)).isEqualTo(1);
    }

    @Test
    void a_month_without_a_denominator_is_no_figure() {
        var chart =
                AttributeCharts.p(new double[] {1, 0, 2}, new double[] {10, 0, 20}, true, STANDARD);
        assertThat(chart.cause(1)).isEqualTo(Cause.UNJUDGED);
        assertThat(chart.phase(0).mean()).isCloseTo(0.1, CLOSE);
        assertThat(chart.phase(1).upper(1)).isCloseTo(0.1, CLOSE);
    }

    @Test
    void phases_and_baselines_work_as_on_an_xmr_chart() {
        var chart = AttributeCharts.c(LATE, STANDARD.withBaseline(2), 6);
        assertThat(chart.phase(0).mean()).isEqualTo(13.5);
        assertThat(chart.phase(6).mean()).isEqualTo(10);
        assertThat(chart.phase(6).number()).isEqualTo(1);
        assertThat(chart.phase(6).trial()).isTrue();
        assertThat(chart.phase(6).basis()).isEqualTo(2);
        assertThat(AttributeCharts.c(new double[] {Double.NaN}, STANDARD).phase(0))
                .isInstanceOf(EmptyPhase.class);
    }

    @Test
    void limits_are_on_trial_by_the_figures_they_rest_on() {
        assertThat(AttributeCharts.c(LATE, STANDARD).phase(0).trial()).isFalse();
        assertThat(AttributeCharts.c(LATE, STANDARD.withBaseline(6)).phase(0).trial()).isTrue();
        var gap = LATE.clone();
        gap[5] = Double.NaN;
        assertThat(AttributeCharts.c(gap, STANDARD).phase(0).trial()).isTrue();
    }

    @Test
    void impossible_counts_are_refused() {
        assertThatThrownBy(() ->
                        AttributeCharts.p(new double[] {11}, new double[] {10}, false, STANDARD))
                .hasMessage(
                        "A proportion's count is not above its denominator: 11.0 of 10.0 at point 1");
        assertThatThrownBy(() -> AttributeCharts.c(new double[] {-1}, STANDARD))
                .hasMessageStartingWith("Counts and denominators are not negative");
        assertThatThrownBy(
                        () -> AttributeCharts.u(new double[] {1}, new double[] {}, false, STANDARD))
                .hasMessage("Counts and denominators come in pairs: 1 counts, 0 denominators");
    }
}
