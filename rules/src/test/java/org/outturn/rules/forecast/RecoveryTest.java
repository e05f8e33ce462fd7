package org.outturn.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.rules.forecast.Recovery.Lost;
import org.outturn.rules.forecast.Recovery.Needs;
import org.outturn.rules.forecast.Recovery.NotAsked;
import org.outturn.rules.forecast.Recovery.Reached;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;

class RecoveryTest {
    private static final Measure COUNT = Measure.count();
    private static final Measure SHARE = Measure.percent(1);
    private static final String TWO_YEARS =
            """
            2024-04: 100 110 120 130 120 110 100 100 100 100 100 100
            2025-04: 90 90 90 90 90 90 90
            """;

    @Test
    void the_rest_of_the_year_has_to_bring_what_is_missing() {
        // 1,200 less 630 in five months; runs of five that reached 570: 580, 590 and 580
        var recovery = flow(Polarity.HIGHER, TWO_YEARS, "2025-10", 1200);
        assertThat(recovery)
                .isEqualTo(
                        new Needs(
                                Quantity.of(114),
                                Quantity.of(90),
                                5,
                                3,
                                15,
                                "For the year to meet 1,200 the remaining 5 months have to be at least 114 on average; so far the"
                                        + " average is 90. That was done in 3 of 15 earlier cases."));
    }

    @Test
    void a_ceiling_leaves_room() {
        var recovery = flow(Polarity.LOWER, "2025/26 Q1: 30 40 50", "2025/26 Q3", 150);
        assertThat(recovery.words())
                .isEqualTo(
                        "For the year to meet 150 the last quarter has to be at most 30; so far the average is 40."
                                + " That was done in 1 of 3 earlier cases.");
    }

    @Test
    void what_comes_every_four_months_is_not_called_a_month() {
        assertThat(Rest.several(Rest.name(4))).isEqualTo("periods of 4 months");
        assertThat(Rest.several(Rest.name(3))).isEqualTo("quarters");
    }

    @Test
    void one_earlier_case_is_told_of_as_one() {
        assertThat(flow(Polarity.HIGHER, "2024/25 H1: 40", "2024/25 H1", 100).words())
                .endsWith("That was not done in the one earlier case.");
        assertThat(flow(Polarity.HIGHER, "2024/25 H1: 40", "2024/25 H1", 80).words())
                .endsWith("That was done in the one earlier case.");
    }

    @Test
    void a_target_can_be_reached_before_the_year_is_over_or_be_lost() {
        assertThat(flow(Polarity.HIGHER, "2025/26 Q1: 80 70", "2025/26 Q2", 150))
                .isEqualTo(new Reached("The target of 150 is reached already, with 150."));
        assertThat(flow(Polarity.LOWER, "2025/26 Q1: 80 71", "2025/26 Q2", 150))
                .isEqualTo(
                        new Lost(
                                "The year so far, 151, is more than the target of 150 for the whole year."));
        assertThat(flow(Polarity.LOWER, "2025/26 Q1: 80 70", "2025/26 Q2", 150))
                .isInstanceOf(Needs.class);
        assertThat(flow(Polarity.LOWER, "2025/26 Q1: 180 -20", "2025/26 Q2", 150))
                .isInstanceOf(Needs.class);
    }

    @Test
    void a_cumulative_figure_leaves_months() {
        var recovery = flow(Polarity.HIGHER, "2025-04..2025-08: 50", "2025-08", 120);
        assertThat(recovery)
                .isEqualTo(
                        new Needs(
                                Quantity.of(10),
                                Quantity.of(10),
                                7,
                                0,
                                0,
                                "For the year to meet 120 the remaining 7 months have to be at least 10 on average; so far the average is"
                                        + " 10."));
    }

    @Test
    void a_ratio_needs_a_better_rest_with_as_many_to_come() {
        // 30 of 200 so far; 20% of 400 are 80; the other 50 come from 200
        var recovery = ratio(Polarity.HIGHER, "2024/25 Q3: 30/100 20/100 10/100 20/100", "20");
        assertThat(recovery)
                .isEqualTo(
                        new Needs(
                                Quantity.of(25),
                                Quantity.of(15),
                                2,
                                1,
                                3,
                                "For the year to meet 20.0% the remaining 2 quarters have to be at least 25.0% on average; so far the"
                                        + " average is 15.0%. That was done in 1 of 3 earlier cases."));
    }

    @Test
    void a_ratio_can_be_beyond_help_or_beyond_harm() {
        var half = "2025/26 Q1: 10/100 20/100";
        assertThat(ratio(Polarity.HIGHER, half, "57.5")).isInstanceOf(Needs.class);
        assertThat(ratio(Polarity.HIGHER, half, "57.6")).isInstanceOf(Lost.class);
        assertThat(ratio(Polarity.HIGHER, half, "7.5")).isInstanceOf(Reached.class);
        assertThat(ratio(Polarity.HIGHER, half, "7.6")).isInstanceOf(Needs.class);
        assertThat(ratio(Polarity.LOWER, half, "57.5")).isInstanceOf(Reached.class);
        assertThat(ratio(Polarity.LOWER, half, "57.4")).isInstanceOf(Needs.class);
        assertThat(ratio(Polarity.LOWER, half, "7.4"))
                .isEqualTo(
                        new Lost(
                                "The year as a whole cannot meet the target of 7.4% any more: it stands at 15.0%."));
        assertThat(ratio(Polarity.LOWER, half, "7.5")).isInstanceOf(Needs.class);
    }

    @Test
    void a_level_has_to_rise_in_steps() {
        // changes over five months: 3, 2.4 and 2.2; 2.8 are needed
        var recovery =
                level(Polarity.HIGHER, "2025-03: 59 59.6 60 60.8 61.4 62 62 62.2", "2025-10", "65");
        assertThat(recovery)
                .isEqualTo(
                        new Needs(
                                Quantity.parse("0.56"),
                                Quantity.parse("62.2"),
                                5,
                                1,
                                3,
                                "From 62.2% it has to rise by 0.6 percentage points in each of the 5 months left to reach 65.0% by the year"
                                        + " end. It has come that far in as long in 1 of 3 earlier cases."));
        assertThat(level(Polarity.LOWER, "2025/26 Q1: 20 19 18", "2025/26 Q3", "16").words())
                .isEqualTo(
                        "From 18.0% it has to fall by 2.0 percentage points in the last quarter to reach 16.0% by the year end."
                                + " It has come that far in as long in none of 2 earlier cases.");
    }

    @Test
    void a_level_that_meets_its_target_has_to_hold() {
        assertThat(level(Polarity.HIGHER, "2025/26 Q1: 66", "2025/26 Q1", "65"))
                .isEqualTo(
                        new Reached(
                                "The latest figure, 66.0%, meets the target of 65.0%; it has to hold."));
    }

    @Test
    void sometimes_the_question_does_not_arise() {
        assertThat(flow(Polarity.NEUTRAL, TWO_YEARS, "2025-10", 9))
                .isEqualTo(new NotAsked("Neither higher nor lower is better."));
        assertThat(flow(Polarity.CLOSE, TWO_YEARS, "2025-10", 9)).isInstanceOf(NotAsked.class);
        assertThat(flow(Polarity.HIGHER, TWO_YEARS, "2025-03", 9))
                .isEqualTo(new NotAsked("The year is over."));
        assertThat(flow(Polarity.HIGHER, "2025-04: 1 . 3", "2025-06", 9))
                .isEqualTo(new NotAsked("The figures of the year so far have a gap."));
        assertThat(level(Polarity.HIGHER, "2025-04: 1", "2025-06", "9"))
                .isEqualTo(new NotAsked("There is no figure for the period."));
    }

    private static Recovery flow(Polarity polarity, String figures, String upTo, long target) {
        return Recovery.of(
                COUNT,
                polarity,
                Accumulation.FLOW,
                Drawn.figures(figures),
                Period.parse(upTo),
                Quantity.of(target));
    }

    private static Recovery ratio(Polarity polarity, String figures, String target) {
        return Recovery.of(
                SHARE,
                polarity,
                Accumulation.RATIO,
                Drawn.figures(figures),
                Period.parse("2025/26 Q2"),
                Quantity.parse(target));
    }

    private static Recovery level(Polarity polarity, String figures, String upTo, String target) {
        return Recovery.of(
                SHARE,
                polarity,
                Accumulation.STOCK,
                Drawn.figures(figures),
                Period.parse(upTo),
                Quantity.parse(target));
    }
}
