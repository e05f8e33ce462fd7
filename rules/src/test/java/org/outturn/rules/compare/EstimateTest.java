package org.outturn.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.rules.series.Polarity.HIGHER;
import static org.outturn.rules.series.Polarity.LOWER;
import static org.outturn.rules.series.Polarity.NEUTRAL;

import org.junit.jupiter.api.Test;
import org.outturn.rules.compare.Estimate.Method;
import org.outturn.rules.compare.Estimate.Standing;

/// Better, worse or similar, as far as chance lets it be said.
class EstimateTest {
    private static final Estimate LAST_YEAR = estimate(50, 46, 54);
    private static final Estimate THIS_YEAR = estimate(60, 56, 64);

    @Test
    void intervals_that_share_no_value_are_a_change() {
        assertThat(THIS_YEAR.against(LAST_YEAR, HIGHER)).isEqualTo(Standing.BETTER);
        assertThat(THIS_YEAR.against(LAST_YEAR, LOWER)).isEqualTo(Standing.WORSE);
        assertThat(THIS_YEAR.against(LAST_YEAR, NEUTRAL)).isEqualTo(Standing.HIGHER);
        assertThat(LAST_YEAR.against(THIS_YEAR, HIGHER)).isEqualTo(Standing.WORSE);
        assertThat(LAST_YEAR.against(THIS_YEAR, NEUTRAL)).isEqualTo(Standing.LOWER);
    }

    @Test
    void intervals_that_touch_are_similar() {
        assertThat(estimate(58, 54, 62).against(LAST_YEAR, HIGHER)).isEqualTo(Standing.SIMILAR);
        assertThat(estimate(42, 38, 46).against(LAST_YEAR, HIGHER)).isEqualTo(Standing.SIMILAR);
    }

    @Test
    void a_benchmark_within_the_interval_is_similar() {
        assertThat(LAST_YEAR.against(54, HIGHER)).isEqualTo(Standing.SIMILAR);
        assertThat(LAST_YEAR.against(46, HIGHER)).isEqualTo(Standing.SIMILAR);
        assertThat(LAST_YEAR.against(54.1, HIGHER)).isEqualTo(Standing.WORSE);
        assertThat(LAST_YEAR.against(45.9, LOWER)).isEqualTo(Standing.WORSE);
        assertThat(LAST_YEAR.against(54.1, LOWER)).isEqualTo(Standing.BETTER);
    }

    private static Estimate estimate(double value, double lower, double upper) {
        return new Estimate(value, lower, upper, Confidence.PERCENT_95, Method.WILSON);
    }
}
