package org.outturn.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.spc.SpcSettings.Turn;

/// What must hold for any series: drawn by lot from a fixed seed, whole numbers so that arithmetic is exact.
class SpcPropertiesTest {
    private static final int SERIES = 2_000;
    private static final SpcSettings OWN = SpcSettings.standard().withTurn(Turn.OWN_TREND);

    interface Law {
        void check(double[] figures, int rebase, String drawn);
    }

    @Test
    void counting_in_other_units_changes_no_cause() {
        everySeries((figures, rebase, drawn) -> {
            var scaled = Arrays.stream(figures).map(v -> v * 8).toArray();
            assertThat(causes(scaled, rebase)).as(drawn).isEqualTo(causes(figures, rebase));
        });
    }

    @Test
    void moving_the_whole_series_changes_no_cause() {
        everySeries((figures, rebase, drawn) -> {
            var before = Xmr.chart(figures, OWN, rebase);
            var moved = Xmr.chart(Arrays.stream(figures).map(v -> v + 1024).toArray(), OWN, rebase);
            for (int i = 0; i < figures.length; i++) {
                if (!onALine(before, i)) {
                    assertThat(moved.cause(i)).as(drawn).isEqualTo(before.cause(i));
                }
            }
        });
    }

    @Test
    void turning_a_series_upside_down_turns_its_causes() {
        everySeries((figures, rebase, drawn) -> {
            var mirrored = Arrays.stream(figures).map(v -> -v).toArray();
            var up = Xmr.chart(figures, OWN, rebase);
            var down = Xmr.chart(mirrored, OWN, rebase);
            for (int i = 0; i < figures.length; i++) {
                assertThat(down.cause(i).direction()).as(drawn).isEqualTo(-up.cause(i).direction());
                assertThat(down.variation(i, Polarity.LOWER))
                        .as(drawn)
                        .isEqualTo(up.variation(i, Polarity.HIGHER));
            }
        });
    }

    @Test
    void what_is_better_one_way_is_worse_the_other() {
        everySeries((figures, rebase, drawn) -> {
            var chart = Xmr.chart(figures, SpcSettings.standard(), rebase);
            for (int i = 0; i < figures.length; i++) {
                boolean improves = chart.variation(i, Polarity.HIGHER) == Variation.IMPROVEMENT;
                boolean concerns = chart.variation(i, Polarity.LOWER) == Variation.CONCERN;
                assertThat(improves).as(drawn).isEqualTo(concerns);
            }
        });
    }

    @Test
    void a_cause_is_the_first_of_its_signals_in_the_order_of_precedence() {
        everySeries((figures, rebase, drawn) -> {
            var chart = Xmr.chart(figures, OWN, rebase);
            var first = new int[figures.length];
            Arrays.fill(first, 4);
            for (var signal : chart.signals()) {
                for (int point : signal.points()) {
                    first[point] = Math.min(first[point], order(signal));
                }
            }
            for (int i = 0; i < figures.length; i++) {
                assertThat(order(chart.cause(i))).as(drawn).isEqualTo(first[i]);
            }
        });
    }

    @Test
    void limits_are_finite_ordered_and_hold_what_is_not_outside() {
        everySeries((figures, rebase, drawn) -> {
            var chart = Xmr.chart(figures, SpcSettings.standard(), rebase);
            for (int i = 0; i < figures.length; i++) {
                var phase = chart.phase(i);
                if (phase instanceof EmptyPhase) {
                    continue;
                }
                assertThat(phase.lower(i)).as(drawn).isFinite();
                assertThat(phase.lower(i)).isLessThanOrEqualTo(phase.nearLower(i));
                assertThat(phase.nearLower(i)).isLessThanOrEqualTo(phase.mean());
                assertThat(phase.mean()).isLessThanOrEqualTo(phase.nearUpper(i));
                assertThat(phase.nearUpper(i)).isLessThanOrEqualTo(phase.upper(i));
                boolean outside =
                        phase.varies()
                                && (figures[i] > phase.upper(i) || figures[i] < phase.lower(i));
                assertThat(
                                chart.cause(i) == Cause.OUTSIDE_HIGH
                                        || chart.cause(i) == Cause.OUTSIDE_LOW)
                        .as(drawn)
                        .isEqualTo(outside);
            }
        });
    }

    @Test
    void screening_never_widens_the_limits() {
        everySeries((figures, rebase, drawn) -> {
            var screened = Xmr.chart(figures, SpcSettings.standard(), rebase);
            var all = Xmr.chart(figures, SpcSettings.standard().withScreening(false), rebase);
            for (var phase : screened.phases()) {
                if (phase instanceof XmrPhase mine
                        && all.phase(phase.from()) instanceof XmrPhase other) {
                    assertThat(mine.movingRange())
                            .as(drawn)
                            .isLessThanOrEqualTo(other.movingRange());
                }
            }
        });
    }

    private static void everySeries(Law law) {
        var random = new Random(20180331);
        for (int n = 0; n < SERIES; n++) {
            var figures = new double[2 + random.nextInt(40)];
            int spread = 1 + random.nextInt(12);
            for (int i = 0; i < figures.length; i++) {
                figures[i] =
                        random.nextInt(30) == 0
                                ? Double.NaN
                                : random.nextInt(25) == 0
                                        ? random.nextInt(60)
                                        : i * (n % 3 - 1) + random.nextInt(spread);
            }
            law.check(figures, random.nextInt(figures.length), Arrays.toString(figures));
        }
    }

    private static String causes(double[] figures, int rebase) {
        return Drawn.causes(Xmr.chart(figures, OWN, rebase));
    }

    /// A point so near a line that rounding decides its side, or whose neighbours are: left out where arithmetic is not exact.
    private static boolean onALine(ControlChart chart, int point) {
        var phase = chart.phase(point);
        if (phase instanceof EmptyPhase) {
            return false;
        }
        for (int i = phase.from(); i < phase.to(); i++) {
            double v = chart.value(i);
            for (double line :
                    new double[] {
                        phase.mean(),
                        phase.lower(i),
                        phase.upper(i),
                        phase.nearLower(i),
                        phase.nearUpper(i)
                    }) {
                if (Math.abs(v - line) < 1e-9) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int order(Signal signal) {
        return switch (signal) {
            case Signal.Outside _, Signal.OutsideRun _ -> 0;
            case Signal.Trend _ -> 1;
            case Signal.TwoOfThree _ -> 2;
            case Signal.Shift _ -> 3;
        };
    }

    private static int order(Cause cause) {
        return switch (cause) {
            case OUTSIDE_HIGH, OUTSIDE_LOW -> 0;
            case RISING, FALLING -> 1;
            case TWO_OF_THREE_HIGH, TWO_OF_THREE_LOW -> 2;
            case SHIFT_HIGH, SHIFT_LOW -> 3;
            case COMMON, UNJUDGED -> 4;
        };
    }
}
