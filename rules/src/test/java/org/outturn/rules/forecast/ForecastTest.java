package org.outturn.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.forecast.Forecast.Method;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

class ForecastTest {
    private static final Measure COUNT = Measure.count();

    @ParameterizedTest
    @CsvSource({
        "13, 6, 26", // Leicester 2Ai
        "124, 6, 248", // Leicester 2Aii
        "284, 3, '1,136'", // Barnet's DoLS assessments
        "540, 11, 589", // Westminster's delayed days by February
        "1037, 9, '1,383'", // Westminster's stop smoking quits by December
        "0, 1, 0",
        "7, 12, 7"
    })
    void a_flow_goes_on_at_the_rate_of_the_year_so_far(
            String yearToDate, int months, String outturn) {
        var forecast = Forecast.runRate(COUNT, Quantity.parse(yearToDate), months);
        assertThat(COUNT.shown(forecast.value())).isEqualTo(outturn);
    }

    @Test
    void the_words_name_the_method() {
        assertThat(Forecast.runRate(COUNT, Quantity.of(13), 6).words())
                .isEqualTo("At the rate of the year so far (13 in 6 months) the year ends at 26.");
        assertThat(Forecast.latest(COUNT, Quantity.of(13)).words())
                .isEqualTo("The latest figure, 13, is taken for the year end.");
    }

    @Test
    void a_year_has_one_to_twelve_months() {
        assertThatThrownBy(() -> Forecast.runRate(COUNT, Quantity.ONE, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Forecast.runRate(COUNT, Quantity.ONE, 13))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void months_and_quarters_add_up_and_a_cumulative_figure_counts_alone() {
        assertThat(total("2020-07", "2020/21 Q1=10", "2020-07=3", "2020-06=99"))
                .contains(new YearToDate(Quantity.of(13), 4));
        assertThat(total("2020-05", "2020-04=2", "2020-05=3"))
                .contains(new YearToDate(Quantity.of(5), 2));
        assertThat(total("2020/21 H1", "2020/21 H1=13", "2020/21 Q1=6", "2020/21 Q2=7"))
                .contains(new YearToDate(Quantity.of(13), 6));
    }

    @Test
    void a_gap_leaves_no_year_to_date() {
        assertThat(total("2020-06", "2020-04=2", "2020-06=3")).isEmpty();
        assertThat(total("2020-06")).isEmpty();
        assertThat(total("@2020-06-30", "@2020-06-30=3")).isEmpty();
        assertThat(total("2020-06", "2020/21=30")).isEmpty();
    }

    @Test
    void only_what_adds_up_has_a_rate_and_only_a_ratio_has_an_average() {
        assertThat(fitting(Accumulation.FLOW))
                .containsExactly(Method.RUN_RATE, Method.SEASONAL_SHARE);
        assertThat(fitting(Accumulation.STOCK)).containsExactly(Method.LATEST, Method.TREND);
        assertThat(fitting(Accumulation.RATIO))
                .containsExactly(Method.LATEST, Method.TREND, Method.YEAR_AVERAGE);
    }

    /// Not comparable with this year's is only what is of another year.
    @Test
    void nothing_later_or_suppressed_or_of_another_definition_is_forecast_from() {
        var figures =
                List.of(
                        marked("2024-05", Quality.NOT_COMPARABLE),
                        marked("2024-06", Quality.FINAL),
                        marked("2025-04", Quality.NOT_COMPARABLE),
                        marked("2025-05", Quality.PROVISIONAL),
                        marked("2025-06", Quality.SUPPRESSED),
                        marked("2025-07", Quality.FINAL),
                        marked("2025-08", Quality.FINAL));
        assertThat(Forecaster.known(figures, Period.parse("2025-07")))
                .map(one -> one.period().toString())
                .containsExactly("2024-06", "2025-04", "2025-05", "2025-07");
    }

    private static List<Method> fitting(Accumulation accumulation) {
        return Arrays.stream(Method.values()).filter(method -> method.fits(accumulation)).toList();
    }

    private static Observation marked(String period, Quality quality) {
        return new Observation(Period.parse(period), null, null, Quantity.of(5), 0, quality);
    }

    private static Optional<YearToDate> total(String upTo, String... figures) {
        List<Observation> year =
                Arrays.stream(figures)
                        .map(figure -> figure.split("="))
                        .map(cells ->
                                Observation.of(Period.parse(cells[0]), Quantity.parse(cells[1])))
                        .toList();
        return YearToDate.of(COUNT, year, Period.parse(upTo));
    }
}
