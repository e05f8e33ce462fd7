package org.outturn.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.outturn.rules.spc.Drawn.series;

import org.junit.jupiter.api.Test;

/// Medians, runs, shifts and trends, counted by hand.
class RunChartTest {
    @Test
    void runs_are_counted_about_the_median() {
        var chart = chart("2025-04  1 9 2 8 3 7 5 6 4 5");
        assertThat(chart.median()).isEqualTo(5);
        assertThat(chart.useful()).isEqualTo(8);
        assertThat(chart.runs()).isEqualTo(7);
    }

    @Test
    void an_even_number_of_figures_has_its_median_in_the_middle() {
        assertThat(chart("2025-04  1 2 . 3 10").median()).isEqualTo(2.5);
    }

    @Test
    void six_useful_points_on_one_side_are_a_shift_and_a_point_on_the_median_does_not_break_it() {
        var chart = chart("2025-04  6 7 6 5 6 7 6 4 3 4 3 5 4 3 6");
        assertThat(chart.shifts()).hasSize(2);
        assertThat(chart.shifts().getFirst().points()).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(chart.shifts().getFirst().high()).isTrue();
        assertThat(chart.shifts().getLast().high()).isFalse();
    }

    @Test
    void five_points_going_one_way_are_a_trend_and_a_tie_does_not_break_it() {
        var chart = chart("2025-04  5 3 4 4 5 6 7 2 5");
        assertThat(chart.trends()).hasSize(1);
        assertThat(chart.trends().getFirst().from()).isEqualTo(1);
        assertThat(chart.trends().getFirst().to()).isEqualTo(6);
        assertThat(chart("2025-04  5 3 4 5 6 2").trends()).isEmpty();
        assertThat(chart("2025-04  9 7 5 3 1").trends()).hasSize(1);
    }

    @Test
    void a_drift_has_too_few_runs_and_a_see_saw_too_many() {
        var drift = chart("2025-04  1 2 3 4 5 6 7 8 9 10");
        assertThat(drift.runs()).isEqualTo(2);
        assertThat(drift.fewest()).isEqualTo(3);
        assertThat(drift.tooFewRuns()).isTrue();
        var seesaw = chart("2025-04  1 9 2 8 1 9 2 8 1 9");
        assertThat(seesaw.most()).isEqualTo(9);
        assertThat(seesaw.tooManyRuns()).isTrue();
        assertThat(seesaw.tooFewRuns()).isFalse();
    }

    @Test
    void fewer_than_ten_useful_points_are_not_tested() {
        var chart = chart("2025-04  1 2 3 4 6 7 8 9");
        assertThat(chart.tooFewRuns()).isFalse();
        assertThat(chart.tooManyRuns()).isFalse();
        assertThat(chart("2025-04  5 5 5 5 5 5 5 5 5 5 5 5 9 9 9 9 9 9 9 9 9 9").tooFewRuns())
                .isFalse();
    }

    @Test
    void points_above_and_below_are_counted_apart() {
        var chart = chart("2025-04  5 5 5 6 7 8 1 5 5");
        assertThat(chart.median()).isEqualTo(5);
        assertThat(chart.useful()).isEqualTo(4);
        assertThat(chart.runs()).isEqualTo(2);
    }

    @Test
    void a_shift_may_last_to_the_end() {
        var chart = chart("2025-04  1 2 3 1 2 3 7 8 9 7 8 9");
        assertThat(chart.shifts()).hasSize(2);
        assertThat(chart.shifts().getLast().to()).isEqualTo(11);
    }

    @Test
    void a_trend_rises_or_falls_within_the_series_and_at_its_end() {
        var chart = chart("2025-04  1 2 3 4 5 4 3 2 1");
        assertThat(chart.trends())
                .map(Signal::name)
                .containsExactly("trend rising", "trend falling");
        assertThat(chart("2025-04  5 4 3 2 1 2 3 4 5").trends())
                .map(Signal::name)
                .containsExactly("trend falling", "trend rising");
    }

    /// Of five points above and five below, 3 runs are not too few and 9 not too many (Swed and Eisenhart: 2 and 10 are).
    @Test
    void as_few_or_as_many_runs_as_chance_allows_are_no_signal() {
        assertThat(chart("2025-04  1 2 3 6 7 8 9 10 4 5").tooFewRuns()).isFalse();
        assertThat(chart("2025-04  1 9 2 8 1 9 2 8 9 1").tooManyRuns()).isFalse();
    }

    @Test
    void the_number_of_runs_is_tested_by_its_exact_distribution() {
        assertThat(RunCount.chance(2, 5, 5)).isCloseTo(2.0 / 252, within(1e-15));
        assertThat(RunCount.fewest(6, 6, 0.025)).isEqualTo(4);
        assertThat(RunCount.most(6, 6, 0.025)).isEqualTo(10);
        assertThat(RunCount.fewest(10, 10, 0.025)).isEqualTo(7);
        assertThat(RunCount.most(10, 10, 0.025)).isEqualTo(15);
        assertThat(RunCount.fewest(12, 12, 0.025)).isEqualTo(8);
        assertThat(RunCount.most(12, 12, 0.025)).isEqualTo(18);
        assertThat(RunCount.fewest(8, 5, 0.025)).isEqualTo(4);
        double sum = 0;
        for (int runs = 2; runs <= 13; runs++) {
            sum += RunCount.chance(runs, 8, 5);
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_chart_needs_a_figure() {
        assertThatThrownBy(() -> chart("2025-04 . ."))
                .hasMessage("A run chart needs at least one figure");
    }

    private static RunChart chart(String text) {
        return RunChart.of(series(text).figures());
    }
}
