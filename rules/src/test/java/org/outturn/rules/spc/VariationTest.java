package org.outturn.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.rules.spc.Drawn.series;

import org.junit.jupiter.api.Test;
import org.outturn.rules.series.Polarity;

/// What a signal at the end of a series means for the council.
class VariationTest {
    private static final String RISES_AT_THE_END = "2025-04  20 22 19 21 20 23 18 21 20 22 20 40";

    @Test
    void a_high_figure_is_an_improvement_where_higher_is_better() {
        then(Polarity.HIGHER, "special_cause_improvement");
    }

    @Test
    void and_a_concern_where_lower_is_better() {
        then(Polarity.LOWER, "special_cause_concern");
    }

    @Test
    void and_merely_high_where_neither_is() {
        then(Polarity.NEUTRAL, "special_cause_neutral_high");
        then(Polarity.CLOSE, "special_cause_neutral_high");
    }

    @Test
    void a_low_figure_mirrors_it() {
        assertThat(Variation.of(Cause.SHIFT_LOW, Polarity.HIGHER)).isEqualTo(Variation.CONCERN);
        assertThat(Variation.of(Cause.FALLING, Polarity.LOWER)).isEqualTo(Variation.IMPROVEMENT);
        assertThat(Variation.of(Cause.OUTSIDE_LOW, Polarity.NEUTRAL))
                .isEqualTo(Variation.NEUTRAL_LOW);
    }

    @Test
    void normal_variation_means_nothing_in_any_direction() {
        for (var polarity : Polarity.values()) {
            assertThat(Variation.of(Cause.COMMON, polarity)).isEqualTo(Variation.COMMON_CAUSE);
            assertThat(Variation.of(Cause.UNJUDGED, polarity)).isEqualTo(Variation.COMMON_CAUSE);
        }
    }

    @Test
    void the_latest_figure_is_the_last_there_is() {
        var chart = series(RISES_AT_THE_END + " .").chart();
        assertThat(chart.variation(Polarity.HIGHER)).isEqualTo(Variation.IMPROVEMENT);
        assertThat(series("2025-04 .").chart().variation(Polarity.HIGHER))
                .isEqualTo(Variation.COMMON_CAUSE);
    }

    private static void then(Polarity polarity, String code) {
        assertThat(series(RISES_AT_THE_END).chart().variation(polarity).code()).isEqualTo(code);
    }
}
