package org.outturn.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.rules.rating.Ratings.q;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

class VarianceTest {
    @ParameterizedTest
    @CsvSource({
        "HIGHER, 59.5205, 60, 0.8% worse than target", // AC/S3
        "HIGHER, 9.3089, 10.6, 12.2% worse than target", // AC/S4
        "HIGHER, 119, 270, 55.9% worse than target", // AC/S17
        "LOWER, 5.84, 5.81, 0.5% worse than target", // AC/C12, printed as .05%
        "LOWER, 22.59, 18, 25.5% worse than target", // AC/C11
        "LOWER, 91.13, 100, 8.9% better than target",
        "LOWER, 0.5, 0, 0.5 percentage points worse than target",
        "HIGHER, -4, -5, 20.0% better than target",
        "HIGHER, 60, 60, on target",
        "CLOSE, 66, 60, 10.0% above target",
        "NEUTRAL, 54, 60, 10.0% below target"
    })
    void variance_is_the_distance_as_a_share_of_the_target(
            Polarity polarity, String actual, String target, String words) {
        assertThat(
                        Variance.of(polarity, q(actual), new Target.Single(q(target)))
                                .words(Measure.percent(1), 1))
                .isEqualTo(words);
    }

    @Test
    void variance_from_a_range_is_from_its_nearest_end() {
        var range = new Target.Range(q("40"), q("60"));
        assertThat(Variance.of(Polarity.NEUTRAL, q("50"), range).difference())
                .isEqualTo(Quantity.ZERO);
        assertThat(Variance.of(Polarity.NEUTRAL, q("66"), range).words(Measure.count(), 1))
                .isEqualTo("10.0% above target");
        assertThat(Variance.of(Polarity.NEUTRAL, q("36"), range).difference()).isEqualTo(q("-4"));
    }
}
