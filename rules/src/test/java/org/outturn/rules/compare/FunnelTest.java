package org.outturn.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.outturn.rules.compare.Confidence.PERCENT_95;
import static org.outturn.rules.compare.Confidence.PERCENT_99_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.compare.Estimate.Standing;
import org.outturn.rules.series.Polarity;

/// Funnel limits against those that PHEindicatormethods publishes with its tests, and against the Poisson distribution.
class FunnelTest {
    @ParameterizedTest(name = "population {0}")
    @CsvSource({
        "1,       3.204264, 100,        0,        100",
        "10,     56.154344, 100,       42.03259,  100",
        "41,     68.548635, 92.73626,  61.574398, 99.710497",
        "1008,   78.203374, 83.081521, 76.796814, 84.488082",
        "110000, 80.408963, 80.875933, 80.274317, 81.010578"
    })
    void proportions_as_published(
            double population, double l95, double u95, double l998, double u998) {
        var two = Funnel.proportion(0.80642448, population, PERCENT_95);
        var three = Funnel.proportion(0.80642448, population, PERCENT_99_8);
        assertThat(two.lower() * 100).isCloseTo(l95, within(5e-6));
        assertThat(two.upper() * 100).isCloseTo(u95, within(5e-6));
        assertThat(three.lower() * 100).isCloseTo(l998, within(5e-6));
        assertThat(three.upper() * 100).isCloseTo(u998, within(5e-6));
    }

    @ParameterizedTest(name = "{0} expected")
    @CsvSource({
        "2,   0,                  5.65833506162615,   0,                  8.062378483099911",
        "20,  11.247658092688756, 29.70632373506126,  7.242413437041056,  35.65028670808768",
        "100, 80.39055069593428,  120.55796545537753, 70.07666016628443,  132.78130039207232"
    })
    void rates_by_the_poisson_distribution(
            double expected, double l95, double u95, double l998, double u998) {
        var two = Funnel.rate(100, expected * 1000, 100_000, PERCENT_95);
        var three = Funnel.rate(100, expected * 1000, 100_000, PERCENT_99_8);
        double events = expected * 1000 / 100_000;
        assertThat(two.lower() * events).isCloseTo(l95, within(1e-6));
        assertThat(two.upper() * events).isCloseTo(u95, within(1e-6));
        assertThat(three.lower() * events).isCloseTo(l998, within(1e-6));
        assertThat(three.upper() * events).isCloseTo(u998, within(1e-6));
    }

    @Test
    void no_events_expected_leave_no_funnel() {
        assertThat(Funnel.rate(0, 1000, 1000, PERCENT_95).upper()).isZero();
    }

    @Test
    void within_the_funnel_is_similar() {
        var funnel = new Funnel(40, 60, PERCENT_95);
        assertThat(funnel.of(40, Polarity.HIGHER)).isEqualTo(Standing.SIMILAR);
        assertThat(funnel.of(60, Polarity.HIGHER)).isEqualTo(Standing.SIMILAR);
        assertThat(funnel.of(61, Polarity.HIGHER)).isEqualTo(Standing.BETTER);
        assertThat(funnel.of(39, Polarity.HIGHER)).isEqualTo(Standing.WORSE);
        assertThat(funnel.of(61, Polarity.LOWER)).isEqualTo(Standing.WORSE);
        assertThat(funnel.of(39, Polarity.LOWER)).isEqualTo(Standing.BETTER);
        assertThat(funnel.of(61, Polarity.NEUTRAL)).isEqualTo(Standing.HIGHER);
        assertThat(funnel.of(39, Polarity.CLOSE)).isEqualTo(Standing.LOWER);
    }

    @Test
    void sizes_are_positive() {
        assertThatThrownBy(() -> Funnel.proportion(0.5, 0, PERCENT_95))
                .hasMessageStartingWith("A proportion's funnel has an average from 0 to 1");
        assertThatThrownBy(() -> Funnel.rate(1, 0, 1, PERCENT_95))
                .hasMessageStartingWith("A rate's funnel has an average of 0 or more");
    }
}
