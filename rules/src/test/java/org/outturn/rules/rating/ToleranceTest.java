package org.outturn.rules.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.rules.rating.Ratings.AMBER;
import static org.outturn.rules.rating.Ratings.GREEN;
import static org.outturn.rules.rating.Ratings.RED;
import static org.outturn.rules.rating.Ratings.percent;
import static org.outturn.rules.rating.Ratings.q;
import static org.outturn.rules.rating.Ratings.rating;
import static org.outturn.rules.rating.Ratings.tolerance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Margin.Whichever;
import org.outturn.rules.rating.Tolerance.Improvement;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

class ToleranceTest {
    @ParameterizedTest
    @CsvSource({
        "HIGHER, 60, Green", "HIGHER, 59.9, Amber", "HIGHER, 57, Amber", "HIGHER, 56.99, Red",
        "LOWER, 60, Green", "LOWER, 60.1, Amber", "LOWER, 63, Amber", "LOWER, 63.01, Red",
        "CLOSE, 60, Green", "CLOSE, 57, Amber", "CLOSE, 63, Amber", "CLOSE, 63.01, Red",
        "NEUTRAL, 60, data-only"
    })
    void within_five_per_cent_of_sixty(Polarity polarity, String actual, String rating) {
        assertThat(rating(tolerance(Margin.percent("5")).judge(percent(polarity, actual, "60"))))
                .isEqualTo(rating);
    }

    @Test
    void the_reason_gives_figure_target_gap_and_margin() {
        assertThat(
                        tolerance(Margin.percent("5"))
                                .judge(percent(Polarity.HIGHER, "58.5", "60"))
                                .reason())
                .isEqualTo(
                        "58.5% misses the target of 60.0% by 1.5 percentage points, no more than 5% of the target.");
        assertThat(
                        tolerance(Margin.points("1"))
                                .judge(percent(Polarity.HIGHER, "58.5", "60"))
                                .reason())
                .isEqualTo(
                        "58.5% misses the target of 60.0% by 1.5 percentage points, more than 1.0"
                                + " percentage points.");
        assertThat(
                        tolerance(Margin.points("1"))
                                .judge(percent(Polarity.HIGHER, "61", "60"))
                                .reason())
                .isEqualTo("61.0% meets the target of 60.0%.");
    }

    @Test
    void a_margin_can_be_whichever_of_points_and_per_cent_is_less_or_more() {
        var less = Margin.of("5", "2", Whichever.LESS);
        var more = Margin.of("5", "2", Whichever.MORE);
        assertThat(less.allowance(q("60"))).isEqualTo(q("2"));
        assertThat(more.allowance(q("60"))).isEqualTo(q("3"));
        assertThat(less.allowance(q("20"))).isEqualTo(q("1"));
        assertThat(more.allowance(q("20"))).isEqualTo(q("2"));
        assertThat(more.words(Measure.count(), "the target"))
                .isEqualTo("5% of the target or 2, whichever is more");
    }

    @Test
    void per_cent_of_a_negative_target_is_of_its_size_and_of_zero_nothing() {
        assertThat(Margin.percent("10").allowance(q("-50"))).isEqualTo(q("5"));
        assertThat(Margin.percent("10").allowance(Quantity.ZERO)).isEqualTo(Quantity.ZERO);
        assertThat(
                        rating(
                                tolerance(Margin.percent("10"))
                                        .judge(percent(Polarity.LOWER, "0.1", "0"))))
                .isEqualTo("Red");
        assertThat(rating(tolerance(Margin.percent("10")).judge(percent(Polarity.LOWER, "0", "0"))))
                .isEqualTo("Green");
    }

    @Test
    void a_margin_of_nothing_or_below_nothing_is_refused() {
        assertThatThrownBy(() -> new Margin(null, null, Whichever.LESS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Margin.points("-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "58, 57, Amber", // within the margin and improved
        "58, 58, Red", // within the margin, but the same
        "58, 59, Red", // within the margin, but worse
        "50, 40, Red", // beyond the margin, though improved
        "60, 70, Green" // met, though worse
    })
    void amber_can_take_an_improvement_as_well(String actual, String previous, String rating) {
        var scheme =
                new Tolerance(
                        GREEN,
                        AMBER,
                        RED,
                        Margin.percent("5"),
                        Improvement.AMBER_NEEDS_IMPROVEMENT);
        var facts = percent(Polarity.HIGHER, actual, "60").withPrevious(q(previous));
        assertThat(rating(scheme.judge(facts))).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({
        "70, 60.5, Red", // beyond the margin and worse
        "70, 70, Amber", // beyond the margin, but the same
        "70, 75, Amber", // beyond the margin, but better
        "61, 60.5, Amber", // within the margin, though worse
        "60, 50, Green"
    })
    void red_can_take_a_worsening_as_well(String actual, String previous, String rating) {
        var scheme =
                new Tolerance(
                        GREEN, AMBER, RED, Margin.percent("5"), Improvement.RED_NEEDS_WORSENING);
        var facts = percent(Polarity.LOWER, actual, "60").withPrevious(q(previous));
        assertThat(rating(scheme.judge(facts))).isEqualTo(rating);
    }

    @Test
    void without_an_earlier_figure_the_margin_alone_decides_and_it_says_so() {
        var facts = percent(Polarity.HIGHER, "58", "60");
        for (var option : Improvement.values()) {
            var scheme = new Tolerance(GREEN, AMBER, RED, Margin.percent("5"), option);
            assertThat(rating(scheme.judge(facts))).isEqualTo("Amber");
        }
        var amber =
                new Tolerance(
                        GREEN,
                        AMBER,
                        RED,
                        Margin.percent("5"),
                        Improvement.AMBER_NEEDS_IMPROVEMENT);
        assertThat(amber.judge(facts).reason()).contains("without an earlier figure");
        assertThat(amber.judge(facts.withPrevious(q("57"))).reason())
                .endsWith("and it has improved.");
        assertThat(amber.judge(facts.withPrevious(q("59"))).reason())
                .endsWith("and it has not improved.");
    }

    @Test
    void a_range_can_be_the_target_too() {
        var facts =
                Facts.of(Measure.percent(0), Polarity.NEUTRAL)
                        .withTarget(new Target.Range(q("40"), q("60")));
        var scheme = tolerance(Margin.points("2"));
        assertThat(rating(scheme.judge(facts.withActual(q("50"))))).isEqualTo("Green");
        assertThat(rating(scheme.judge(facts.withActual(q("62"))))).isEqualTo("Amber");
        assertThat(rating(scheme.judge(facts.withActual(q("37"))))).isEqualTo("Red");
    }
}
