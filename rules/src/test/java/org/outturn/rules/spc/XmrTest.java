package org.outturn.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.outturn.rules.spc.Drawn.series;

import org.junit.jupiter.api.Test;

/// Limits worked by hand, and what happens at the edges.
class XmrTest {
    @Test
    void limits_are_the_mean_and_2_66_mean_moving_ranges() {
        var phase = series("2025-04  10 12 11 13 9").chart().phase(0);
        assertThat(phase.mean()).isEqualTo(11);
        assertThat(phase.upper(0)).isCloseTo(11 + 2.66 * 9 / 4, within(1e-12));
        assertThat(phase.lower(0)).isCloseTo(11 - 2.66 * 9 / 4, within(1e-12));
        assertThat(phase.nearUpper(0)).isCloseTo(11 + 2.66 * 2 / 3 * 9 / 4, within(1e-12));
        assertThat(phase.nearLower(0)).isCloseTo(11 - 2.66 * 2 / 3 * 9 / 4, within(1e-12));
        assertThat(phase.sigma(0)).isCloseTo(9.0 / 4 / 1.128, within(1e-12));
        assertThat(phase.basis()).isEqualTo(5);
    }

    @Test
    void a_flat_series_has_limits_equal_to_the_mean() {
        var chart = series("2025-04  5 5 5 5 5 5 5 5 5 5 5 5").chart();
        assertThat(chart.phase(0).lower(0)).isEqualTo(5);
        assertThat(chart.phase(0).upper(0)).isEqualTo(5);
        assertThat(chart.phase(0).sigma(0)).isZero();
        assertThat(Drawn.causes(chart)).isEqualTo("------------");
    }

    @Test
    void a_change_after_a_flat_baseline_is_outside_its_limits() {
        var chart =
                series("2025-04  5 5 5 5 5 5 6 5").chart(SpcSettings.standard().withBaseline(6));
        assertThat(Drawn.causes(chart)).isEqualTo("------O-");
    }

    @Test
    void figures_that_cancel_out_have_a_mean_of_exactly_nothing() {
        // the small figures are lost beside the large ones in a plain sum, and the zeros would lie
        // below a mean of 1e-19
        var chart = series("2025-04  100.1 0.001 -100.1 -0.001 0 0 0 0 0 0 0").chart();
        assertThat(chart.phase(0).mean()).isZero();
        assertThat(Drawn.causes(chart)).isEqualTo("OOoo-------");
    }

    @Test
    void one_figure_has_limits_equal_to_itself_and_says_nothing() {
        var chart = series("2025-04  7").chart();
        assertThat(chart.phase(0).upper(0)).isEqualTo(7);
        assertThat(chart.phase(0).varies()).isFalse();
        assertThat(chart.phase(0).trial()).isTrue();
        assertThat(chart.cause(0)).isEqualTo(Cause.COMMON);
    }

    @Test
    void one_figure_as_a_baseline_puts_nothing_outside() {
        var chart = series("2025-04  7 8 9 8 7 9").chart(SpcSettings.standard().withBaseline(1));
        assertThat(Drawn.causes(chart)).isEqualTo("------");
    }

    @Test
    void a_series_without_figures_has_no_limits_and_says_so() {
        var chart = series("2025-04  . . .").chart();
        assertThat(chart.phase(1)).isInstanceOf(EmptyPhase.class);
        assertThat(Drawn.causes(chart)).isEqualTo("...");
        assertThat(chart.latest()).isEmpty();
        assertThatThrownBy(() -> chart.phase(0).mean())
                .hasMessage(
                        "Points 1 to 3 have no figure to calculate limits from; test for EmptyPhase first");
        assertThat(Xmr.chart(new double[0]).signals()).isEmpty();
    }

    @Test
    void a_baseline_of_missing_figures_leaves_trends_to_be_seen() {
        var chart =
                series("2025-04  . . 1 2 3 4 5 6 7 9 8")
                        .chart(SpcSettings.standard().withBaseline(2));
        assertThat(Drawn.causes(chart)).isEqualTo("..TTTTTTTT.");
        assertThat(chart.signals()).hasSize(1);
    }

    @Test
    void fewer_than_twelve_points_give_trial_limits() {
        assertThat(series("2025-04  1 2 1 2 1 2 1 2 1 2 1").chart().phase(0).trial()).isTrue();
        assertThat(series("2025-04  1 2 1 2 1 2 1 2 1 2 1 2").chart().phase(0).trial()).isFalse();
    }

    @Test
    void limits_are_on_trial_by_the_figures_they_rest_on() {
        // Twelve points with eleven figures; twelve figures of which a baseline takes six.
        assertThat(series("2025-04  1 2 1 2 1 . 2 1 2 1 2 1").chart().phase(0).trial()).isTrue();
        assertThat(
                        series("2025-04  1 2 1 2 1 2 1 2 1 2 1 2")
                                .chart(SpcSettings.standard().withBaseline(6))
                                .phase(0)
                                .trial())
                .isTrue();
    }

    @Test
    void each_phase_has_its_own_mean() {
        var chart = series("2025-04  1 2 1 2 11 12 11").chart(SpcSettings.standard(), 4);
        assertThat(chart.phases()).hasSize(2);
        assertThat(chart.phase(3).mean()).isEqualTo(1.5);
        assertThat(chart.phase(4).mean()).isCloseTo(34.0 / 3, within(1e-12));
        assertThat(chart.phase(4).number()).isEqualTo(1);
    }

    @Test
    void figures_are_finite_and_rebases_are_points() {
        assertThatThrownBy(() -> Xmr.chart(new double[] {1, Double.POSITIVE_INFINITY}))
                .hasMessage("A figure of a series is finite");
        assertThatThrownBy(() -> Xmr.chart(new double[] {1, 2}, SpcSettings.standard(), 2))
                .hasMessage("A rebase names a point from 0 to 1, these are [2]");
        assertThatThrownBy(() -> Xmr.chart(new double[] {1, 2}).phase(2))
                .hasMessage("The series has points 0 to 1, not 2");
        assertThatThrownBy(() -> SpcSettings.standard().withRuns(1, 7))
                .hasMessageStartingWith("A run has at least 2 points");
    }

    @Test
    void a_chart_keeps_its_figures_when_the_array_changes() {
        var figures = new double[] {1, 2, 3};
        var chart = Xmr.chart(figures);
        figures[0] = 100;
        assertThat(chart.value(0)).isEqualTo(1);
    }

    @Test
    void a_mean_is_right_to_the_last_place() {
        var mean = new Mean();
        for (int i = 0; i < 10; i++) {
            mean.add(0.1);
        }
        assertThat(mean.value()).isEqualTo(0.1);
        var large = new Mean();
        large.add(1e16);
        large.add(1);
        large.add(-1e16);
        assertThat(large.value()).isEqualTo(1.0 / 3);
    }
}
