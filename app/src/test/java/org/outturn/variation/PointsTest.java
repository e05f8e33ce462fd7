package org.outturn.variation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.design.chart.Axis;
import org.outturn.design.chart.TrendChart;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;

/// What a page and a paper draw alike.
class PointsTest {
    @Test
    void only_figures_of_as_long_a_time_stand_on_one_line() {
        assertThat(isLike("2025/26 Q1", "2024/25 Q4")).isTrue();
        assertThat(isLike("2025/26 Q1", "2024/25")).isFalse();
        assertThat(isLike("2025/26", "2025")).as("of other years").isFalse();
        assertThat(isLike("2025-04..2025-05", "2025-06..2025-07")).isTrue();
        assertThat(isLike("2025-04..2025-05", "2025-04..2025-06")).isFalse();
    }

    private static boolean isLike(String one, String other) {
        return Points.isLike(Period.parse(one), Period.parse(other));
    }

    @Test
    void the_axis_is_that_of_the_measure() {
        assertThat(Points.axis(Measure.percent(1))).isEqualTo(Axis.PERCENT);
        assertThat(Points.axis(Measure.count())).isEqualTo(Axis.COUNT);
        assertThat(Points.axis(Measure.rate(100_000, 1))).isEqualTo(Axis.COUNT);
    }

    @Test
    void a_gap_says_why_it_is_one() {
        assertThat(Points.missing(Period.parse("2025/26 Q1"), "Suppressed"))
                .isEqualTo(TrendChart.Point.missing("Q1 25/26", "Suppressed").named("Q1 2025/26"));
    }
}
