package org.outturn.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.outturn.rules.series.Polarity.HIGHER;
import static org.outturn.rules.series.Polarity.LOWER;
import static org.outturn.rules.spc.Drawn.series;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.outturn.rules.spc.Assurance.Assured;
import org.outturn.rules.spc.Assurance.Outlook;

/// What charts say on a limit, in the last phase, of one figure and of none.
class SpcEdgesTest {
    private static final SpcSettings STANDARD = SpcSettings.standard();
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final double[] LATE = {12, 15, 8, 10, 20, 14, 11, 9, 13, 16, 40, 12};
    private static final double[] REPLIES = {
        100, 120, 80, 90, 150, 110, 100, 95, 105, 130, 140, 100
    };

    /// The mean and the moving ranges of each half apart, worked out with Python.
    @Test
    void each_phase_of_a_prime_chart_is_widened_by_its_own_variation() {
        var chart = AttributeCharts.p(LATE, REPLIES, true, STANDARD, 6);
        assertThat(chart.phase(0).upper(0)).isCloseTo(0.1590537554099631, CLOSE);
        assertThat(chart.phase(0).lower(1)).isCloseTo(0.08729184036370034, CLOSE);
        assertThat(chart.phase(6).mean()).isCloseTo(0.15074626865671642, CLOSE);
        assertThat(chart.phase(6).upper(6)).isCloseTo(0.37759042360017564, CLOSE);
        assertThat(chart.phase(6).upper(7)).isCloseTo(0.383483460925756, CLOSE);
        var baseline = AttributeCharts.p(LATE, REPLIES, true, STANDARD.withBaseline(4), 6);
        assertThat(baseline.phase(6).mean()).isCloseTo(0.11395348837209303, CLOSE);
        assertThat(baseline.phase(6).upper(11)).isCloseTo(0.15287987800223235, CLOSE);
    }

    @Test
    void a_single_month_of_a_prime_chart_keeps_the_limits_of_its_count() {
        var phase =
                AttributeCharts.p(new double[] {12}, new double[] {100}, true, STANDARD).phase(0);
        assertThat(phase.upper(0)).isCloseTo(0.2174884608556315, CLOSE);
        assertThat(phase.lower(0)).isCloseTo(0.022511539144368473, CLOSE);
        assertThat(phase.trial()).isTrue();
        assertThat(AttributeCharts.p(LATE, REPLIES, true, STANDARD).phase(0).trial()).isFalse();
    }

    @Test
    void counts_without_a_denominator_are_no_rate_and_impossible_ones_are_named() {
        var chart =
                AttributeCharts.u(
                        new double[] {5, 2, 3}, new double[] {0, 10, 20}, false, STANDARD);
        assertThat(chart.cause(0)).isEqualTo(Cause.UNJUDGED);
        assertThat(chart.phase(0).mean()).isCloseTo(5.0 / 30, CLOSE);
        assertThatThrownBy(() -> AttributeCharts.c(new double[] {1, -1}, STANDARD))
                .hasMessage("Counts and denominators are not negative: -1.0 of 1.0 at point 2");
        assertThatThrownBy(() ->
                        AttributeCharts.p(new double[] {-1}, new double[] {10}, false, STANDARD))
                .hasMessage("Counts and denominators are not negative: -1.0 of 10.0 at point 1");
    }

    /// 100 replies in the last month leave limits up to 23.9%; 140 in the month before, up to 22.3%.
    @Test
    void a_target_is_set_against_the_limits_of_the_last_month() {
        var chart = AttributeCharts.p(LATE, REPLIES, false, STANDARD);
        assertThat(chart.assurance(LOWER, 0.23).code()).isEqualTo("inconsistent");
        assertThat(chart.assurance(LOWER, 0.24).code()).isEqualTo("consistent_pass");
    }

    @Test
    void a_target_on_the_lower_limit_is_hit_or_miss_and_a_flat_series_is_certain() {
        var chart = series("2025-04  50 52 49 51 50 48 50 51 49 52 48 50").chart();
        assertThat(chart.assurance(HIGHER, chart.phase(0).lower(0)).code())
                .isEqualTo("inconsistent");
        var flat = series("2025-04  5 5 5 5 5 5 5 5 5 5 5 5").chart();
        assertThat(flat.assurance(HIGHER, 5))
                .isEqualTo(new Assured(Outlook.CONSISTENTLY_MEETS, 0, false));
        assertThat(flat.assurance(HIGHER, 6))
                .isEqualTo(new Assured(Outlook.CONSISTENTLY_FAILS, 1, false));
    }

    @Test
    void one_miss_in_a_hundred_is_worth_saying_and_rarer_ones_are_not() {
        var wording = Wording.plain().withPeriod("month");
        assertThat(beside(0.01, wording))
                .isEqualTo("green, but the target will be missed about one month in 100");
        assertThat(beside(0.009, wording))
                .isEqualTo("green, and the target will be missed about one month in 111");
    }

    @Test
    void the_rarest_odds_that_are_numbers() {
        assertThat(Odds.of(0.005, "month")).isEqualTo("be missed about one month in 200");
        assertThat(Odds.of(0.995, "month")).isEqualTo("be missed about 199 months in 200");
        assertThat(Odds.of(0.095, "month")).isEqualTo("be missed about one month in ten");
        assertThat(Odds.of(0.094, "month")).isEqualTo("be missed about one month in 11");
    }

    /// The drawing of two months near the upper limit, turned upside down about 50.
    @Test
    void two_months_of_three_near_the_lower_limit_are_a_signal() {
        var drawn =
                series(
                        """
                        2024-01  50 49 50 51 50 49 51 50 51 50 49 50
                        2025-01  51 50 49 47.5 49 47.4 50 51 50\
                        """);
        assertThat(drawn.signals(drawn.chart())).isEqualTo("two of three low 2025-04..2025-06");
        assertThat(drawn.reasons(drawn.chart()))
                .isEqualTo("two of three months beyond two sigma, below 47.61: 2025-04, 2025-06");
        assertThat(Drawn.causes(drawn.chart())).isEqualTo("---------------z-z---");
    }

    @Test
    void a_trend_may_begin_with_the_first_month_and_last_to_the_latest() {
        for (var turn : SpcSettings.Turn.values()) {
            var settings = STANDARD.withRuns(7, 5).withTurn(turn);
            var rising = series("2025-04  1 2 3 4 5");
            assertThat(Drawn.causes(rising.chart(settings))).isEqualTo("TTTTT");
            assertThat(rising.signals(rising.chart(settings)))
                    .isEqualTo("trend rising 2025-04..2025-08");
            var falling = series("2025-04  5 4 3 2 1");
            assertThat(Drawn.causes(falling.chart(settings))).isEqualTo("ttttt");
            assertThat(falling.chart(settings).variation(LOWER)).isEqualTo(Variation.IMPROVEMENT);
        }
    }

    @Test
    void a_signal_that_is_over_is_not_of_the_latest_month() {
        var chart = series("2025-04  20 22 19 21 40 20 23 18 21 20 22 20").chart();
        assertThat(chart.signals()).hasSize(1);
        assertThat(chart.latestSignals()).isEmpty();
        assertThat(chart.settings()).isEqualTo(STANDARD);
    }

    @Test
    void the_only_figure_is_the_latest() {
        assertThat(series("2025-04  7 . .").chart().latest()).hasValue(0);
    }

    @Test
    void a_run_outside_is_named_like_a_point_outside() {
        assertThat(new Signal.OutsideRun(1, 3, true, 30).name()).isEqualTo("outside high");
        assertThat(new Signal.OutsideRun(1, 3, false, 10).name()).isEqualTo("outside low");
    }

    @Test
    void a_rebase_at_the_first_point_counts_and_cuts_nothing() {
        var chart = series("2025-04  1 2 1 2 1").chart(STANDARD, 0);
        assertThat(chart.phases()).hasSize(1);
        assertThat(chart.phase(0).number()).isEqualTo(1);
    }

    @Test
    void a_later_phase_is_on_trial_by_its_own_length() {
        var chart = series("2024-01  1 2 1 2 1 2 1 2 1 2 1 2 8 9 8").chart(STANDARD, 12);
        assertThat(chart.phase(0).trial()).isFalse();
        assertThat(chart.phase(12).trial()).isTrue();
        assertThat(series("2024-01 . . 1").chart(STANDARD, 2).phase(0).trial()).isTrue();
    }

    @Test
    void how_many_points_are_enough_is_a_setting_and_the_shortest_run_is_two() {
        var three = STANDARD.withEnough(3);
        assertThat(series("2025-04  1 2").chart(three).phase(0).trial()).isTrue();
        assertThat(series("2025-04  1 2 1").chart(three).phase(0).trial()).isFalse();
        assertThat(series("2025-04  1").chart(STANDARD.withEnough(0)).phase(0).trial()).isFalse();
        var drawn = series("2025-04  1 2 1 2");
        assertThat(drawn.signals(drawn.chart(STANDARD.withRuns(2, 2))))
                .isEqualTo(
                        "trend rising 2025-04..2025-05; trend falling 2025-05..2025-06; trend rising 2025-06..2025-07");
    }

    @Test
    void what_is_seen_has_words() {
        assertThat(Cause.SHIFT_HIGH.words()).isEqualTo("part of a run above the mean");
        assertThat(Variation.COMMON_CAUSE.words()).isEqualTo("within normal variation");
        assertThat(Outlook.HIT_OR_MISS.words()).isEqualTo("hit or miss");
        var chart = series("2025-04  20 22 19 21 20 23 18 21 20 40 22 20").chart();
        var pounds = Wording.plain().withFigures(value -> "£" + Math.round(value));
        assertThat(chart.signals().getFirst().reason(pounds))
                .isEqualTo("point 10 is £40, above the upper limit of £29");
    }

    private static String beside(double missed, Wording wording) {
        return BesideRating.sentence(
                "Green",
                true,
                Variation.COMMON_CAUSE,
                new Assured(Outlook.HIT_OR_MISS, missed, false),
                wording);
    }
}
