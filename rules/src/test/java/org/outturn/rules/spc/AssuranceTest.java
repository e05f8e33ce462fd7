package org.outturn.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.outturn.rules.series.Polarity.HIGHER;
import static org.outturn.rules.series.Polarity.LOWER;
import static org.outturn.rules.series.Polarity.NEUTRAL;
import static org.outturn.rules.spc.Drawn.series;

import org.junit.jupiter.api.Test;
import org.outturn.rules.series.Polarity;

/// Whether a target can be relied on: the mean here is 50, the limits are 44.93 and 55.07, sigma is 1.69.
class AssuranceTest {
    private static final ControlChart AROUND_50 =
            series("2025-04  50 52 49 51 50 48 50 51 49 52 48 50").chart();

    @Test
    void a_target_above_the_upper_limit_is_consistently_missed() {
        then(
                HIGHER,
                56,
                "consistent_fail",
                "the target will be missed consistently unless something changes");
        then(
                LOWER,
                56,
                "consistent_pass",
                "the target will be met consistently unless something changes");
    }

    @Test
    void a_target_below_the_lower_limit_is_consistently_met() {
        then(
                HIGHER,
                44,
                "consistent_pass",
                "the target will be met consistently unless something changes");
        then(
                LOWER,
                44,
                "consistent_fail",
                "the target will be missed consistently unless something changes");
    }

    @Test
    void a_target_between_the_limits_is_hit_or_miss_and_the_odds_are_said() {
        then(HIGHER, 50, "inconsistent", "the target will be missed about one month in two");
        then(HIGHER, 49.25, "inconsistent", "the target will be missed about one month in three");
        then(LOWER, 49.25, "inconsistent", "the target will be missed about two months in three");
        then(HIGHER, 45, "inconsistent", "the target will hardly ever be missed");
        then(HIGHER, 55, "inconsistent", "the target will be missed almost every month");
    }

    @Test
    void a_target_on_a_limit_is_still_hit_or_miss() {
        then(
                HIGHER,
                AROUND_50.phase(0).upper(0),
                "inconsistent",
                "the target will be missed almost every month");
    }

    @Test
    void the_share_of_months_missed_is_the_normal_tail_beyond_the_target() {
        double sigma = AROUND_50.phase(0).sigma(0);
        var assurance = (Assurance.Assured) AROUND_50.assurance(HIGHER, 50 - sigma);
        assertThat(assurance.missed()).isCloseTo(0.15865525393145707, within(1e-12));
    }

    @Test
    void without_a_target_or_a_better_direction_there_is_none() {
        then(HIGHER, Double.NaN, "", "no target is set");
        then(NEUTRAL, 50, "", "neither higher nor lower is better");
        then(Polarity.CLOSE, 50, "", "neither higher nor lower is better");
    }

    @Test
    void one_figure_is_too_few() {
        var assurance = series("2025-04  50").chart().assurance(HIGHER, 49);
        assertThat(assurance.sentence(Wording.plain()))
                .isEqualTo("there are too few figures to tell how much they vary");
        assertThat(Xmr.chart(new double[0]).assurance(HIGHER, 1).code()).isEmpty();
    }

    @Test
    void few_figures_are_said_to_be_few() {
        var assurance = series("2025-04  50 52 49 51").chart().assurance(HIGHER, 40);
        assertThat(assurance.sentence(Wording.plain()))
                .isEqualTo(
                        "the target will be met consistently unless something changes (on few figures so far)");
    }

    @Test
    void a_flat_series_meets_or_fails_by_its_mean() {
        var flat = series("2025-04  5 5 5 5 5 5 5 5 5 5 5 5").chart();
        assertThat(flat.assurance(HIGHER, 5).code()).isEqualTo("consistent_pass");
        assertThat(flat.assurance(LOWER, 5).code()).isEqualTo("consistent_pass");
        assertThat(flat.assurance(HIGHER, 6).code()).isEqualTo("consistent_fail");
        assertThat(flat.assurance(LOWER, 4).code()).isEqualTo("consistent_fail");
    }

    @Test
    void the_last_phase_decides() {
        var chart =
                series("2025-04  1 2 1 2 1 2 11 12 11 12 11 12").chart(SpcSettings.standard(), 6);
        assertThat(chart.assurance(HIGHER, 8).code()).isEqualTo("consistent_pass");
    }

    @Test
    void odds_are_said_in_simple_fractions() {
        assertThat(Odds.of(0.004, "month")).isEqualTo("hardly ever be missed");
        assertThat(Odds.of(0.02, "month")).isEqualTo("be missed about one month in 50");
        assertThat(Odds.of(0.1, "month")).isEqualTo("be missed about one month in ten");
        assertThat(Odds.of(0.26, "month")).isEqualTo("be missed about one month in four");
        assertThat(Odds.of(0.39, "quarter")).isEqualTo("be missed about two quarters in five");
        assertThat(Odds.of(0.75, "month")).isEqualTo("be missed about three months in four");
        assertThat(Odds.of(0.98, "month")).isEqualTo("be missed about 49 months in 50");
        assertThat(Odds.of(0.999, "month")).isEqualTo("be missed almost every month");
    }

    private static void then(Polarity polarity, double target, String code, String sentence) {
        var assurance = AROUND_50.assurance(polarity, target);
        assertThat(assurance.code()).isEqualTo(code);
        assertThat(assurance.sentence(Wording.plain().withPeriod("month"))).isEqualTo(sentence);
    }
}
