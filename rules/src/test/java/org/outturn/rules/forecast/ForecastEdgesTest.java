package org.outturn.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.outturn.rules.forecast.Forecast.Method;
import org.outturn.rules.forecast.Recovery.Needs;
import org.outturn.rules.forecast.Recovery.NotAsked;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Quality;

/// Forecasts at the edges of their conditions: with gaps, of few figures, of figures of other lengths, below zero.
class ForecastEdgesTest {
    private static final Measure COUNT = Measure.count();
    private static final Measure SHARE = Measure.percent(1);
    private static final Choice AUTOMATIC = new Choice.Automatic();
    private static final Choice TREND = new Choice.Fixed(Method.TREND);

    @Test
    void a_line_goes_through_the_figures_that_there_are() {
        // the mean is 16.5 at 3.6667, the slope 1.95; at 9 that is 16.5 + 1.95 x 5.3333
        var forecast = level(SHARE, "2023/24 Q3: 10 . 14 13 18 . 19 25", "2025/26 Q2", TREND);
        assertThat(forecast.method()).isEqualTo(Method.TREND);
        assertThat(forecast.value().toDouble()).isCloseTo(26.9, within(1e-9));
        assertThat(forecast.words()).startsWith("The line through the last 6 figures");
        assertThat(level(SHARE, "2023/24 Q3: 10 . 14 13 . . 19 25", "2025/26 Q2", TREND).method())
                .isEqualTo(Method.LATEST);
    }

    @Test
    void six_cases_are_enough_to_prefer_a_trend_and_five_are_not() {
        assertThat(
                        level(
                                        SHARE,
                                        "2022/23 Q2: 52 54 56 58 60 62 64 66 68 70 72 74 76",
                                        "2025/26 Q2",
                                        AUTOMATIC)
                                .method())
                .isEqualTo(Method.TREND);
        var fewer =
                level(
                        SHARE,
                        "2022/23 Q3: 54 56 58 60 62 64 66 68 70 72 74 76",
                        "2025/26 Q2",
                        AUTOMATIC);
        assertThat(fewer.method()).isEqualTo(Method.LATEST);
        assertThat(fewer.reason())
                .isEqualTo(
                        "Over the same time ahead, in 10 cases before, the latest figure would have been 4.0 percentage points off on average.");
        // ten misses of 4, five stretches of two quarters apart: 1.4759 x 4 = 5.9035
        assertThat(range(fewer).high().toDouble()).isCloseTo(81.9035, within(1e-3));
    }

    @Test
    void what_was_never_negative_does_not_become_so() {
        var falling = "2022/23 Q1: 27 25 23 21 19 17 15 13 11 9 7 5 3 1";
        assertThat(level(COUNT, falling, "2025/26 Q2", TREND).value()).isEqualTo(Quantity.ZERO);
        assertThat(
                        level(
                                        COUNT,
                                        falling.replace("27", "-27").replace("25 23", "-2 23"),
                                        "2025/26 Q2",
                                        TREND)
                                .value()
                                .signum())
                .isNegative();
        var high = "2022/23 Q1: 73 75 77 79 81 83 85 87 89 91 93 95 97 99";
        assertThat(level(COUNT, high, "2025/26 Q2", TREND).value()).isEqualTo(Quantity.of(103));
        assertThat(level(SHARE, high.replace("73", "101"), "2025/26 Q2", TREND).value())
                .isNotEqualTo(Quantity.of(100));
    }

    @Test
    void a_missing_month_is_a_gap_and_does_not_lengthen_the_step() {
        // Every month rises by 2; without May the two months to June are not the step.
        var months = "2024-04: 10 12 14 16 18 20 22 24 26 28 30 32 34 . 38";
        var forecast = level(COUNT, months, "2025-06", TREND);
        assertThat(forecast.value()).isEqualTo(Quantity.of(56));
        assertThat(forecast.words()).startsWith("The line through the last 11 figures");
    }

    @Test
    void a_level_is_compared_with_its_like_only() {
        var figures = new ArrayList<>(Drawn.figures("2024/25 Q2: 50 52 50 52 50"));
        var plain = outturn(SHARE, Accumulation.STOCK, figures, "2025/26 Q2", AUTOMATIC);
        figures.add(Observation.of(Period.parse("2024/25"), Quantity.of(90)));
        figures.add(Observation.of(Period.parse("2025-07"), Quantity.of(90)));
        figures.add(Observation.of(Period.parse("2025/26 Q3"), Quantity.of(90)));
        figures.add(
                new Observation(Period.parse("2024/25 Q1"), null, null, null, 0, Quality.FINAL));
        figures.add(
                new Observation(
                        Period.parse("2023/24 Q4"),
                        null,
                        null,
                        Quantity.of(90),
                        0,
                        Quality.SUPPRESSED));
        figures.add(
                new Observation(
                        Period.parse("2023/24 Q3"),
                        null,
                        null,
                        Quantity.of(90),
                        0,
                        Quality.NOT_COMPARABLE));
        assertThat(outturn(SHARE, Accumulation.STOCK, figures, "2025/26 Q2", AUTOMATIC))
                .isEqualTo(plain);
    }

    @Test
    void snapshots_stand_at_the_distance_of_the_last_two() {
        var forecast =
                outturn(
                        COUNT,
                        Accumulation.STOCK,
                        List.of(
                                Observation.of(Period.parse("@2025-03-31"), Quantity.of(40)),
                                Observation.of(Period.parse("@2025-06-30"), Quantity.of(42)),
                                Observation.of(Period.parse("@2025-09-30"), Quantity.of(44))),
                        "@2025-09-30",
                        AUTOMATIC);
        assertThat(forecast.value()).isEqualTo(Quantity.of(44));
        assertThat(
                        Recovery.of(
                                COUNT,
                                Polarity.HIGHER,
                                Accumulation.STOCK,
                                List.of(
                                        Observation.of(
                                                Period.parse("@2025-06-30"), Quantity.of(42)),
                                        Observation.of(
                                                Period.parse("@2025-09-30"), Quantity.of(44))),
                                Period.parse("@2025-09-30"),
                                Quantity.of(50)))
                .isInstanceOfSatisfying(
                        Needs.class,
                        needs -> {
                            assertThat(needs.average()).isEqualTo(Quantity.of(3));
                            assertThat(needs.periods()).isEqualTo(2);
                            assertThat(needs.runs()).isZero();
                        });
    }

    @Test
    void the_council_can_choose_the_season() {
        var forecast =
                flow(
                        """
                        2023/24 Q1: 10 30 20 20
                        2024/25 Q1: 30 10 20 20
                        2025/26 Q1: 20
                        """,
                        "2025/26 Q1",
                        new Choice.Fixed(Method.SEASONAL_SHARE));
        assertThat(forecast.method()).isEqualTo(Method.SEASONAL_SHARE);
        assertThat(forecast.value()).isEqualTo(Quantity.of(80));
        assertThat(forecast.reason()).isEqualTo("The seasonal share is chosen for this indicator.");
    }

    @Test
    void a_year_that_had_nothing_by_now_is_one_of_the_years() {
        // 0%, 30% and 20% of the year by Q1: 16.7% on average, and 10 of that are 60.
        var years =
                """
                2022/23 Q1: 0 40 30 30
                2023/24 Q1: 30 30 20 20
                2024/25 Q1: 20 30 30 20
                2025/26 Q1: 10
                """;
        var chosen = flow(years, "2025/26 Q1", new Choice.Fixed(Method.SEASONAL_SHARE));
        assertThat(chosen.value().shown(6)).isEqualTo("60.000000");
        assertThat(chosen.words())
                .isEqualTo(
                        "In the 3 years before, 16.7% of the year was reached by now; 10 so far leads to 60.");
        // By the others' shares, 10% and 15%, the two years with something would have been 66.7%
        // and 25% less; at the rate, 16.7% less and
        // 25% more.
        assertThat(flow(years, "2025/26 Q1", AUTOMATIC).reason())
                .isEqualTo(
                        "In the 2 years before, the run rate would have been 20.8% off on average, the seasonal share 45.8%.");
        var nothing =
                flow(
                        "2023/24 Q1: 0 30 20 20\n2024/25 Q1: 0 10 20 20\n2025/26 Q1: 20",
                        "2025/26 Q1",
                        new Choice.Fixed(Method.SEASONAL_SHARE));
        assertThat(nothing.method()).isEqualTo(Method.RUN_RATE);
        assertThat(nothing.reason())
                .isEqualTo(
                        "In the 2 years before, nothing had been reached by now; so the run rate.");
    }

    @Test
    void a_forecast_that_was_never_off_has_no_range() {
        assertThat(flow("2025-04: 10 10 10", "2025-06", AUTOMATIC).range()).isNull();
        assertThat(
                        flow(
                                        """
                                        2023/24 Q1: 10 30 20 20
                                        2024/25 Q1: 10 30 20 20
                                        2025/26 Q1: 20
                                        """,
                                        "2025/26 Q1",
                                        AUTOMATIC)
                                .range())
                .isNull();
    }

    @Test
    void a_year_of_nothing_and_a_start_of_nothing_have_no_season() {
        for (var year :
                List.of(
                        "2024/25 Q1: 0 0 0 0",
                        "2024/25 Q1: 0 10 20 30",
                        "2024/25 Q1: 5 -5 0 0",
                        "2024/25 Q1: -5 5 10 0")) {
            var forecast =
                    flow(
                            "2023/24 Q1: 10 30 20 20\n" + year + "\n2025/26 Q1: 20",
                            "2025/26 Q1",
                            AUTOMATIC);
            assertThat(forecast.reason()).as(year).contains("and there is one");
        }
    }

    @Test
    void months_beside_a_quarter_have_no_range_of_their_own() {
        assertThat(flow("2025/26 Q1: 30\n2025-07: 10 14", "2025-08", AUTOMATIC).range()).isNull();
        // 30, 36 and 33: sd 3, one quarter to come: 1.8856 x 3 x sqrt(1 + 1 / 3) = 6.532
        var quarters = flow("2025/26 Q1: 30 36 33", "2025/26 Q3", AUTOMATIC);
        assertThat(quarters.value()).isEqualTo(Quantity.of(132));
        assertThat(range(quarters).high().toDouble()).isCloseTo(132 + 6.53197, within(1e-4));
    }

    @Test
    void what_can_be_taken_back_can_end_below_the_year_so_far() {
        var forecast = flow("2025-04: 100 -60 50", "2025-06", AUTOMATIC);
        assertThat(range(forecast).low()).isLessThan(Quantity.of(90));
        assertThat(range(flow("2025-04: 100 0 50", "2025-06", AUTOMATIC)).low())
                .isEqualTo(Quantity.of(150));
    }

    @Test
    void the_longest_figure_counts() {
        assertThat(
                        YearToDate.of(
                                COUNT,
                                Drawn.figures("2025/26 Q1: 6 9\n2025/26 H1: 13"),
                                Period.parse("2025/26 H1")))
                .contains(new YearToDate(Quantity.of(13), 6));
        assertThat(
                        YearToDate.of(
                                COUNT,
                                Drawn.figures("2025/26 H1: 13\n2025/26 Q1: 6 9"),
                                Period.parse("2025/26 H1")))
                .contains(new YearToDate(Quantity.of(13), 6));
    }

    @Test
    void ten_years_are_looked_back_on() {
        var figures = new ArrayList<Observation>();
        for (int year = 2000; year < 2025; year++) {
            // before 2015 all came in the first quarter
            figures.addAll(
                    Drawn.figures(
                            "%d/%02d Q1: %s"
                                    .formatted(
                                            year,
                                            (year + 1) % 100,
                                            year < 2015 ? "97 1 1 1" : "25 25 25 25")));
        }
        figures.addAll(Drawn.figures("2025/26 Q1: 20"));
        var forecast = outturn(COUNT, Accumulation.FLOW, figures, "2025/26 Q1", AUTOMATIC);
        assertThat(forecast.value()).isEqualTo(Quantity.of(80));
        assertThat(forecast.method()).isEqualTo(Method.SEASONAL_SHARE);
        assertThat(forecast.reason()).startsWith("In the 10 years before");
    }

    @Test
    void a_trial_says_whether_the_outturn_came_within_its_range() {
        var trials =
                BackTest.run(
                        COUNT,
                        Accumulation.FLOW,
                        Drawn.figures("2025-04: 10 14 12 10 14 12 10 14 12 10 14 12"),
                        AUTOMATIC);
        assertThat(trials).hasSize(11);
        assertThat(trials.get(1).inside()).isEmpty();
        assertThat(trials.get(2).inside()).contains(true);
        var missed =
                BackTest.run(
                        COUNT,
                        Accumulation.FLOW,
                        Drawn.figures("2025-04: 10 14 12 90 90 90 90 90 90 90 90 90"),
                        AUTOMATIC);
        assertThat(missed.get(2).inside()).contains(false);
        var unlike = new ArrayList<>(Drawn.figures("2024/25 Q1: 12 23 35 30"));
        unlike.add(Observation.of(Period.parse("2024/25"), Quantity.of(99)));
        assertThat(BackTest.run(SHARE, Accumulation.STOCK, unlike, AUTOMATIC))
                .hasSize(3)
                .extracting(BackTest.Trial::outturn)
                .containsOnly(Quantity.of(30));
    }

    @Test
    void recovery_looks_only_at_unbroken_runs_of_like_figures() {
        var recovery =
                Recovery.of(
                        COUNT,
                        Polarity.HIGHER,
                        Accumulation.FLOW,
                        Drawn.figures("2023/24 Q1: 90 90 . 90\n2024/25: 400\n2025/26 Q1: 10 10"),
                        Period.parse("2025/26 Q2"),
                        Quantity.of(100));
        assertThat(recovery)
                .isInstanceOfSatisfying(
                        Needs.class,
                        needs -> {
                            assertThat(needs.average()).isEqualTo(Quantity.of(40));
                            assertThat(needs.done()).isEqualTo(1);
                            assertThat(needs.runs()).isEqualTo(2);
                        });
        var halves =
                Recovery.of(
                        COUNT,
                        Polarity.HIGHER,
                        Accumulation.FLOW,
                        Drawn.figures("2024/25 H1: 30 50 40"),
                        Period.parse("2025/26 H1"),
                        Quantity.of(100));
        assertThat(halves.words())
                .isEqualTo(
                        "For the year to meet 100 the last half-year has to be at least 60; so far the average is 40."
                                + " That was done in none of 3 earlier cases.");
        assertThat(
                        Recovery.of(
                                SHARE,
                                Polarity.HIGHER,
                                Accumulation.RATIO,
                                Drawn.figures("2025-04: 1/2 . 1/2"),
                                Period.parse("2025-06"),
                                Quantity.of(90)))
                .isEqualTo(new NotAsked("The figures of the year so far have a gap."));
        var level =
                Recovery.of(
                        SHARE,
                        Polarity.LOWER,
                        Accumulation.STOCK,
                        Drawn.figures("2024/25 Q1: 30 . 26 24 22 20"),
                        Period.parse("2025/26 Q2"),
                        Quantity.of(16));
        assertThat(level)
                .isInstanceOfSatisfying(
                        Needs.class,
                        needs -> {
                            assertThat(needs.average()).isEqualTo(Quantity.of(-2));
                            assertThat(needs.done()).isEqualTo(3);
                            assertThat(needs.runs()).isEqualTo(3);
                        });
    }

    private static Interval range(Forecast forecast) {
        return Objects.requireNonNull(forecast.range());
    }

    private static Forecast flow(String figures, String upTo, Choice choice) {
        return outturn(COUNT, Accumulation.FLOW, Drawn.figures(figures), upTo, choice);
    }

    private static Forecast level(Measure measure, String figures, String upTo, Choice choice) {
        return outturn(measure, Accumulation.STOCK, Drawn.figures(figures), upTo, choice);
    }

    private static Forecast outturn(
            Measure measure,
            Accumulation accumulation,
            List<Observation> figures,
            String upTo,
            Choice choice) {
        return Forecaster.outturn(measure, accumulation, figures, Period.parse(upTo), choice)
                .found()
                .orElseThrow();
    }
}
