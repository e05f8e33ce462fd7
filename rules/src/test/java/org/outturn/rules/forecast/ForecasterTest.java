package org.outturn.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.outturn.rules.forecast.Forecast.Method;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// The expected figures are worked out by hand in docs/method/forecast.md.
class ForecasterTest {
    private static final Measure COUNT = Measure.count();
    private static final Measure SHARE = Measure.percent(1);
    private static final Choice AUTOMATIC = new Choice.Automatic();
    private static final String TWO_SEASONS =
            """
            2023/24 Q1: 10 20 30 40
            2024/25 Q1: 12 23 35 30
            2025/26 Q1: 13 13
            """;

    @Test
    void two_earlier_years_give_a_season() {
        var forecast = flow(TWO_SEASONS, "2025/26 Q2", AUTOMATIC);
        assertThat(forecast.method()).isEqualTo(Method.SEASONAL_SHARE);
        assertThat(forecast.value()).isEqualTo(Quantity.of(80));
        assertThat(forecast.words())
                .isEqualTo(
                        "In the 2 years before, 32.5% of the year was reached by now; 26 so far leads to 80.");
        assertThat(forecast.reason())
                .isEqualTo(
                        "In the 2 years before, the seasonal share would have been 15.5% off on average, the run rate 54.8%.");
        assertThat(range(forecast).low().toDouble()).isCloseTo(56.5853, within(1e-4));
        assertThat(range(forecast).high().toDouble()).isCloseTo(103.4147, within(1e-4));
        assertThat(forecast.rangeWords(COUNT))
                .isEqualTo("Four times in five it would end between 57 and 103.");
    }

    @Test
    void the_council_can_choose_the_run_rate() {
        var forecast = flow(TWO_SEASONS, "2025/26 Q2", new Choice.Fixed(Method.RUN_RATE));
        assertThat(forecast.method()).isEqualTo(Method.RUN_RATE);
        assertThat(forecast.value()).isEqualTo(Quantity.of(52));
        assertThat(forecast.reason()).isEqualTo("The run rate is chosen for this indicator.");
        // the earlier years would have missed by 2/3 and 3/7 of the forecast; what was counted
        // stays counted
        assertThat(range(forecast).low()).isEqualTo(Quantity.of(26));
        assertThat(range(forecast).high().toDouble()).isCloseTo(106.950, within(1e-3));
    }

    @Test
    void where_years_have_no_season_the_run_rate_is_nearer() {
        var forecast =
                flow(
                        """
                        2023/24 Q1: 10 30 20 20
                        2024/25 Q1: 30 10 20 20
                        2025/26 Q1: 20
                        """,
                        "2025/26 Q1",
                        AUTOMATIC);
        assertThat(forecast.method()).isEqualTo(Method.RUN_RATE);
        assertThat(forecast.value()).isEqualTo(Quantity.of(80));
        assertThat(forecast.reason())
                .isEqualTo(
                        "In the 2 years before, the run rate would have been 66.7% off on average, the seasonal share 133.3%.");
    }

    @Test
    void with_one_earlier_year_there_is_no_season() {
        var seasonless = flow("2024/25 Q1: 12 23 35 30 13", "2025/26 Q1", AUTOMATIC);
        assertThat(seasonless.value()).isEqualTo(Quantity.of(52));
        assertThat(seasonless.range()).isNull();
        assertThat(seasonless.rangeWords(COUNT)).isEmpty();
        assertThat(seasonless.reason())
                .isEqualTo(
                        "A seasonal share takes two complete earlier years, and there is one; so the run rate.");
        assertThat(flow("2025/26 Q1: 13", "2025/26 Q1", AUTOMATIC).reason())
                .contains("and there is none");
        assertThat(
                        flow(
                                        "2024/25 Q1: 12 23 35 30 13",
                                        "2025/26 Q1",
                                        new Choice.Fixed(Method.SEASONAL_SHARE))
                                .method())
                .isEqualTo(Method.RUN_RATE);
    }

    @Test
    void three_months_tell_how_much_months_differ() {
        var forecast = flow("2025-04: 10 14 12", "2025-06", AUTOMATIC);
        assertThat(forecast.value()).isEqualTo(Quantity.of(144));
        // s = 2, nine months to come: 1.8856 x 2 x sqrt(9 + 81 / 3) = 22.627
        assertThat(range(forecast).low().toDouble()).isCloseTo(121.37258, within(1e-4));
        assertThat(range(forecast).high().toDouble()).isCloseTo(166.62742, within(1e-4));
        assertThat(flow("2025-04: 10 14", "2025-05", AUTOMATIC).range()).isNull();
    }

    @Test
    void later_figures_and_incomparable_years_are_not_known() {
        var later = flow(TWO_SEASONS + "2025/26 Q3: 90 90", "2025/26 Q2", AUTOMATIC);
        assertThat(later.value()).isEqualTo(Quantity.of(80));
        var broken =
                Drawn.figures(TWO_SEASONS).stream()
                        .map(one ->
                                one.period().equals(Period.parse("2023/24 Q2"))
                                        ? new Observation(
                                                one.period(),
                                                null,
                                                null,
                                                one.value(),
                                                0,
                                                Quality.NOT_COMPARABLE)
                                        : one)
                        .toList();
        assertThat(outturn(COUNT, Accumulation.FLOW, broken, "2025/26 Q2", AUTOMATIC))
                .extracting(Forecast::method)
                .isEqualTo(Method.RUN_RATE);
    }

    @Test
    void a_gap_has_a_reason() {
        assertThat(
                        Forecaster.outturn(
                                COUNT,
                                Accumulation.FLOW,
                                Drawn.figures("2025-04: 10 . 12"),
                                Period.parse("2025-06"),
                                AUTOMATIC))
                .isEqualTo(new Expected.None("The figures of the year so far have a gap."));
        assertThat(
                        Forecaster.outturn(
                                COUNT,
                                Accumulation.STOCK,
                                Drawn.figures("2025-04: 10 11"),
                                Period.parse("2025-06"),
                                AUTOMATIC))
                .isEqualTo(new Expected.None("There is no figure for the period."));
    }

    @Test
    void a_steady_rise_is_carried_to_the_year_end() {
        var forecast =
                level(
                        Accumulation.STOCK,
                        "2022/23 Q1: 50 52 54 56 58 60 62 64 66 68 70 72 74 76",
                        "2025/26 Q2",
                        AUTOMATIC);
        assertThat(forecast.method()).isEqualTo(Method.TREND);
        assertThat(forecast.value()).isEqualTo(Quantity.of(80));
        assertThat(forecast.words())
                .isEqualTo("The line through the last 12 figures leads to 80.0% at the year end.");
        assertThat(forecast.reason())
                .isEqualTo(
                        "Over the same time ahead, in 7 cases before, the trend would have been 0.0 percentage points off on average,"
                                + " the latest figure 4.0 percentage points.");
        assertThat(forecast.rangeWords(SHARE))
                .isEqualTo("Four times in five it would end between 80.0% and 80.0%.");
    }

    @Test
    void a_share_does_not_rise_above_the_whole() {
        var forecast =
                level(
                        Accumulation.STOCK,
                        "2022/23 Q1: 73 75 77 79 81 83 85 87 89 91 93 95 97 99",
                        "2025/26 Q2",
                        AUTOMATIC);
        assertThat(forecast.value()).isEqualTo(Quantity.of(100));
    }

    @Test
    void a_stock_that_wanders_stays_where_it_is() {
        var forecast =
                level(
                        Accumulation.STOCK,
                        "2023/24 Q1: 50 54 50 54 50 54 50 54 50 54",
                        "2025/26 Q2",
                        AUTOMATIC);
        assertThat(forecast.method()).isEqualTo(Method.LATEST);
        assertThat(forecast.value()).isEqualTo(Quantity.of(54));
        assertThat(forecast.reason())
                .startsWith(
                        "Over the same time ahead, in 8 cases before, the latest figure would have been 0.0 percentage points off");
    }

    @Test
    void with_few_figures_a_stock_stays_and_its_range_comes_from_its_steps() {
        var forecast =
                level(Accumulation.STOCK, "2024/25 Q2: 50 52 50 52 50", "2025/26 Q2", AUTOMATIC);
        assertThat(forecast.method()).isEqualTo(Method.LATEST);
        assertThat(forecast.reason())
                .isEqualTo(
                        "There are too few earlier figures to tell which method would be nearer; so the latest figure.");
        // steps of 2, two quarters ahead, Student's t with 4 degrees 1.5332: 1.5332 x 2 x sqrt 2 =
        // 4.3366
        assertThat(range(forecast).low().toDouble()).isCloseTo(45.6634, within(1e-3));
        assertThat(range(forecast).high().toDouble()).isCloseTo(54.3366, within(1e-3));
        assertThat(level(Accumulation.STOCK, "2025/26 Q1: 50 52", "2025/26 Q2", AUTOMATIC).range())
                .isNull();
    }

    @Test
    void twelve_months_of_a_ratio_are_recomputed_from_their_parts() {
        var forecast =
                level(
                        Accumulation.RATIO,
                        "2024/25 Q3: 1/10 3/10 4/10 2/20",
                        "2025/26 Q2",
                        new Choice.Fixed(Method.YEAR_AVERAGE));
        assertThat(forecast.value()).isEqualTo(Quantity.of(20));
        assertThat(forecast.words())
                .isEqualTo("The last twelve months together, 20.0%, are taken for the year end.");
        var stock =
                level(
                        Accumulation.STOCK,
                        "2024/25 Q3: 1/10 3/10 4/10 2/20",
                        "2025/26 Q2",
                        new Choice.Fixed(Method.YEAR_AVERAGE));
        assertThat(stock.method()).isEqualTo(Method.LATEST);
        assertThat(stock.reason())
                .isEqualTo(
                        "The average of twelve months cannot be worked out from the figures; so the latest figure.");
    }

    @Test
    void a_year_that_is_over_is_its_own_outturn() {
        assertThat(flow("2024/25 Q1: 12 23 35 30", "2024/25 Q4", AUTOMATIC).value())
                .isEqualTo(Quantity.of(100));
        assertThat(
                        level(
                                        Accumulation.STOCK,
                                        "2024/25 Q1: 12 23 35 30",
                                        "2024/25 Q4",
                                        AUTOMATIC)
                                .value())
                .isEqualTo(Quantity.of(30));
    }

    @Test
    void the_past_is_forecast_with_what_was_known_then() {
        var trials = BackTest.run(COUNT, Accumulation.FLOW, Drawn.figures(TWO_SEASONS), AUTOMATIC);
        assertThat(trials).hasSize(6);
        var first = trials.getFirst();
        assertThat(first.at()).isEqualTo(Period.parse("2023/24 Q1"));
        assertThat(first.forecast().value()).isEqualTo(Quantity.of(40));
        assertThat(first.outturn()).isEqualTo(Quantity.of(100));
        assertThat(first.miss()).isEqualTo(Quantity.of(60));
        assertThat(first.inside()).isEmpty();
        var levels =
                BackTest.run(
                        SHARE,
                        Accumulation.STOCK,
                        Drawn.figures("2024/25 Q1: 12 23 35 30 13"),
                        AUTOMATIC);
        assertThat(levels).extracting(BackTest.Trial::outturn).containsOnly(Quantity.of(30));
        assertThat(levels)
                .extracting(BackTest.Trial::miss)
                .containsExactly(Quantity.of(18), Quantity.of(7), Quantity.of(5));
    }

    private static Interval range(Forecast forecast) {
        return Objects.requireNonNull(forecast.range());
    }

    private static Forecast flow(String figures, String upTo, Choice choice) {
        return outturn(COUNT, Accumulation.FLOW, Drawn.figures(figures), upTo, choice);
    }

    private static Forecast level(
            Accumulation accumulation, String figures, String upTo, Choice choice) {
        return outturn(SHARE, accumulation, Drawn.figures(figures), upTo, choice);
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
