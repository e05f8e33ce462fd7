package org.outturn.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.rules.spc.Drawn.series;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.outturn.rules.spc.SpcSettings.Turn;
import org.outturn.rules.spc.SpcSettings.TwoOfThree;

/// Which points of a drawn series are signals, and in what words.
class SignalsTest {
    private static final SpcSettings STANDARD = SpcSettings.standard();
    private @Nullable Drawn drawn;
    private @Nullable ControlChart chart;

    @Test
    void seven_months_on_one_side_of_the_mean_are_a_shift() {
        given(
                """
                2025-04  50 52 49 51 50 49
                2025-10  54 55 54 56 55 54 55\
                """);
        then("shift high 2025-10..2026-04");
        reason("7 months in a row above the mean of 52.62, from 2025-10 to 2026-04");
        points("------SSSSSSS");
    }

    @Test
    void six_months_on_one_side_are_not() {
        given(
                """
                2025-04  50 52 49 51 50 49
                2025-10  54 55 54 56 55 54\
                """);
        then("");
    }

    @Test
    void a_month_on_the_mean_breaks_a_run() {
        given("2025-04  2 4 1 3 2 4 6 8 6 8 6 8 5 7 9 7 8 2 3 1");
        then("");
    }

    @Test
    void a_missing_month_breaks_a_run() {
        given("2025-04  2 4 1 3 2 4 6 8 6 8 6 8 . 7 9 7 8 2 3 1");
        then("");
        points("------------.-------");
    }

    @Test
    void seven_months_each_higher_than_the_one_before_are_a_trend() {
        given("2025-04  12 9 8 8.5 9 9.5 10 10.5 11 8 10");
        then("trend rising 2025-06..2025-12");
        reason("7 months in a row, each higher than the one before, from 2025-06 to 2025-12");
    }

    @Test
    void a_tie_breaks_a_trend() {
        given("2025-04  12 9 8 8.5 9 9 10 10.5 11 8 10");
        then("");
    }

    @Test
    void a_month_beyond_the_limits_is_a_signal_alone() {
        given("2025-04  20 22 19 21 20 23 18 21 20 40 22 20");
        then("outside high 2026-01");
        reason("2026-01 is 40, above the upper limit of 28.67");
    }

    @Test
    void two_months_of_three_near_the_same_limit_are_a_signal() {
        given(
                """
                2024-01  50 51 50 49 50 51 49 50 49 50 51 50
                2025-01  49 50 51 52.5 51 52.6 50 49 50\
                """);
        points("---------------2-2---");
        then("two of three high 2025-04..2025-06");
        reason("two of three months beyond two sigma, above 52.39: 2025-04, 2025-06");
    }

    @Test
    void the_third_month_must_lie_on_the_same_side() {
        given(
                """
                2024-01  50 51 50 49 50 51 49 50 49 50 51 50
                2025-01  49 50 51 53 50 53 50 49 50\
                """);
        then("");
        given(STANDARD.withTwoOfThree(TwoOfThree.THIRD_ANYWHERE));
        then("two of three high 2025-04..2025-06");
    }

    @Test
    void a_month_outside_the_limits_counts_for_two_of_three_only_where_the_setting_says_so() {
        given(
                """
                2024-01  50 51 50 49 50 51 49 50 49 50 51 50
                2025-01  49 50 51 53 51 55 50 49 50\
                """);
        points("-----------------O---");
        given(STANDARD.withTwoOfThree(TwoOfThree.BEYOND));
        points("---------------2-O---");
    }

    @Test
    void outside_comes_before_trend_before_two_of_three_before_shift() {
        given("2025-04  50 51 49 46 47 48 49 50 53.8 54 56 50 49 51 50");
        then(
                "trend rising 2025-07..2026-02; two of three high 2025-12..2026-01; outside high 2026-02");
        points("---TTTTTTTO----");
    }

    @Test
    void the_last_of_a_rise_takes_the_direction_of_the_next_step_or_of_its_own_trend() {
        given("2025-04  1 9 2 8 1 9 2 3 4 5 6 7 8 2 3 4 5 6 7 8 1 9 2 8");
        points("------TTTTTTtTTTTTTT----");
        given(STANDARD.withTurn(Turn.OWN_TREND));
        points("------TTTTTTTTTTTTTT----");
    }

    @Test
    void a_peak_belongs_to_the_fall_that_starts_there() {
        given("2025-04  1 9 2 8 1 9 2 3 4 5 6 7 8 7 6 5 4 3 2 1 9 2 8");
        points("------TTTTTTtttttttt---");
        given(STANDARD.withTurn(Turn.OWN_TREND));
        points("------TTTTTTtttttttt---");
    }

    @Test
    void runs_do_not_cross_a_rebase() {
        given(
                """
                2025-04  50 52 49 51 50 49
                2025-10  54 55 54 56 55 54 55\
                """);
        chart = drawn().chart(STANDARD, 6);
        then("");
    }

    @Test
    void run_lengths_are_settings() {
        given("2025-04  50 52 49 51 50 49 54 55 54 56 55 54");
        given(STANDARD.withRuns(6, 6));
        then("shift low 2025-04..2025-09; shift high 2025-10..2026-03");
    }

    @Test
    void signals_of_the_latest_month_are_at_hand() {
        given("2025-04  20 22 19 21 20 23 18 21 20 22 20 40 .");
        assertThat(chart().latestSignals()).hasSize(1);
        assertThat(chart().latest()).hasValue(11);
    }

    private void given(String text) {
        drawn = series(text);
        chart = drawn().chart();
    }

    private void given(SpcSettings settings) {
        chart = drawn().chart(settings);
    }

    private void then(String signals) {
        assertThat(drawn().signals(chart())).isEqualTo(signals);
    }

    private void reason(String words) {
        assertThat(drawn().reasons(chart())).isEqualTo(words);
    }

    private void points(String letters) {
        assertThat(Drawn.causes(chart())).isEqualTo(letters);
    }

    private Drawn drawn() {
        return Objects.requireNonNull(drawn);
    }

    private ControlChart chart() {
        return Objects.requireNonNull(chart);
    }
}
