package org.outturn.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.outturn.rules.forecast.Recovery.Needs;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Polarity;

/// What must hold of any forecast: three to five years of months and part of another, drawn by lot from a fixed seed.
class ForecastPropertiesTest {
    private static final int SERIES = 100;
    private static final Measure NUMBER = new Measure(Measure.Kind.NUMBER, 1, 2);

    private final Random lot = new Random(1955);

    @Test
    void counting_in_other_units_scales_the_forecast_and_its_range() {
        for (int i = 0; i < SERIES; i++) {
            var figures = series();
            for (var accumulation : List.of(Accumulation.FLOW, Accumulation.STOCK)) {
                var before = forecast(accumulation, figures);
                var after =
                        forecast(accumulation, changed(figures, v -> v.times(Quantity.of(1000))));
                assertThat(after.method()).isEqualTo(before.method());
                assertClose(after.value(), before.value().toDouble() * 1000);
                assertClose(range(after).low(), range(before).low().toDouble() * 1000);
                assertClose(range(after).high(), range(before).high().toDouble() * 1000);
            }
        }
    }

    @Test
    void moving_a_level_moves_its_forecast() {
        for (int i = 0; i < SERIES; i++) {
            var figures = series();
            var before = forecast(Accumulation.STOCK, figures);
            var after =
                    forecast(Accumulation.STOCK, changed(figures, v -> v.plus(Quantity.of(500))));
            assertThat(after.method()).isEqualTo(before.method());
            assertClose(after.value(), before.value().toDouble() + 500);
            assertClose(range(after).high(), range(before).high().toDouble() + 500);
        }
    }

    @Test
    void the_order_in_which_figures_are_given_does_not_matter_and_nor_does_the_future() {
        for (int i = 0; i < SERIES; i++) {
            var figures = series();
            var upTo = figures.getLast().period();
            for (var accumulation : List.of(Accumulation.FLOW, Accumulation.STOCK)) {
                var mixed = new ArrayList<>(figures);
                mixed.add(Observation.of(upTo.next(), Quantity.of(1_000_000)));
                Collections.shuffle(mixed, lot);
                assertThat(
                                Forecaster.outturn(
                                        NUMBER, accumulation, mixed, upTo, new Choice.Automatic()))
                        .isEqualTo(new Expected.Made(forecast(accumulation, figures)));
            }
        }
    }

    @Test
    void a_forecast_lies_in_its_range_and_counts_do_not_go_back() {
        for (int i = 0; i < SERIES; i++) {
            var figures = series();
            for (var accumulation : List.of(Accumulation.FLOW, Accumulation.STOCK)) {
                var forecast = forecast(accumulation, figures);
                assertThat(range(forecast).contains(forecast.value())).isTrue();
                if (accumulation == Accumulation.FLOW) {
                    var soFar =
                            YearToDate.of(NUMBER, figures, figures.getLast().period())
                                    .orElseThrow();
                    assertThat(range(forecast).low()).isGreaterThanOrEqualTo(soFar.total());
                }
            }
        }
    }

    @Test
    void what_a_level_needs_upside_down_is_the_other_way_round() {
        for (int i = 0; i < SERIES; i++) {
            var figures = series();
            var target = Quantity.of(lot.nextInt(200));
            var up = recovery(Polarity.HIGHER, Accumulation.STOCK, figures, target);
            var down =
                    recovery(
                            Polarity.LOWER,
                            Accumulation.STOCK,
                            changed(figures, Quantity::negated),
                            target.negated());
            assertThat(down.getClass()).isEqualTo(up.getClass());
            if (up instanceof Needs(var average, _, var periods, var done, var runs, _)) {
                var mirrored = (Needs) down;
                assertThat(mirrored.average()).isEqualTo(average.negated());
                assertThat(mirrored.periods()).isEqualTo(periods);
                assertThat(mirrored.done()).isEqualTo(done);
                assertThat(mirrored.runs()).isEqualTo(runs);
            }
        }
    }

    @Test
    void a_year_that_brings_what_it_needs_meets_its_target() {
        for (int i = 0; i < SERIES; i++) {
            var figures = new ArrayList<>(series());
            var target = Quantity.of(1500 + lot.nextInt(1000));
            var recovery = recovery(Polarity.HIGHER, Accumulation.FLOW, figures, target);
            if (recovery instanceof Needs(var average, _, var periods, _, _, _)) {
                var period = figures.getLast().period();
                for (int month = 0; month < periods; month++) {
                    period = period.next();
                    figures.add(Observation.of(period, average));
                }
                assertClose(
                        YearToDate.of(NUMBER, figures, period).orElseThrow().total(),
                        target.toDouble());
            }
        }
    }

    private List<Observation> series() {
        var figures = new ArrayList<Observation>();
        var period = Period.parse("2020-04");
        int months = 12 * (3 + lot.nextInt(3)) + 1 + lot.nextInt(11);
        for (int i = 0; i < months; i++) {
            figures.add(Observation.of(period, Quantity.of(20 + lot.nextInt(160))));
            period = period.next();
        }
        return figures;
    }

    private static Forecast forecast(Accumulation accumulation, List<Observation> figures) {
        return Forecaster.outturn(
                        NUMBER,
                        accumulation,
                        figures,
                        figures.getLast().period(),
                        new Choice.Automatic())
                .found()
                .orElseThrow();
    }

    private static Recovery recovery(
            Polarity polarity,
            Accumulation accumulation,
            List<Observation> figures,
            Quantity target) {
        return Recovery.of(
                NUMBER, polarity, accumulation, figures, figures.getLast().period(), target);
    }

    private static List<Observation> changed(
            List<Observation> figures, UnaryOperator<Quantity> change) {
        return figures.stream()
                .map(one ->
                        Observation.of(
                                one.period(), change.apply(Objects.requireNonNull(one.value()))))
                .toList();
    }

    private static org.outturn.rules.quantity.Interval range(Forecast forecast) {
        return Objects.requireNonNull(forecast.range());
    }

    private static void assertClose(Quantity actual, double expected) {
        assertThat(actual.toDouble())
                .isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
    }
}
