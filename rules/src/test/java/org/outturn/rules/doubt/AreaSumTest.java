package org.outturn.rules.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// A county beside its districts put together, drawn as `value` or `numerator/denominator`, and with `=` the value of unrounded parts.
class AreaSumTest {
    private static final Measure COUNT = Measure.count();
    private static final Measure PERCENT = Measure.percent(1);

    @Test
    void counts_that_were_not_rounded_add_up_exactly() {
        assertThat(doubts(COUNT, "1000", "1000", 3, 1)).isEmpty();
        assertThat(doubts(COUNT, "1000", "999", 3, 1))
                .contains("The figure is 1,000, and the districts together come to 999.");
    }

    /// 337, 332 and 331 are 1,000; rounded to the nearest 5 they are 335, 330 and 330, which is 995. Three districts and the county may each
    /// be off by 2.5, which is 10 together.
    @Test
    void counts_rounded_to_five_may_each_be_off_by_two_and_a_half() {
        assertThat(doubts(COUNT, "1000", "995", 3, 5)).isEmpty();
        assertThat(doubts(COUNT, "1000", "990", 3, 5)).isEmpty();
        assertThat(doubts(COUNT, "1000", "1010", 3, 5)).isEmpty();
        assertThat(doubts(COUNT, "1000", "985", 3, 5)).isPresent();
        assertThat(doubts(COUNT, "1000", "1015", 3, 5)).isPresent();
    }

    @Test
    void more_areas_and_a_wider_base_leave_more_room() {
        assertThat(doubts(COUNT, "1000", "985", 5, 5)).isEmpty();
        assertThat(doubts(COUNT, "1000", "980", 3, 10)).isEmpty();
        assertThat(doubts(COUNT, "1000", "970", 3, 10)).isPresent();
    }

    /// Four districts of 41 out of 50 are shown as 40 out of 50: 160 out of 200 together, each of them 10 more or less. So it is anything
    /// from 150 out of 210 (71.4%) to 170 out of 190 (89.5%); the county's own 82.0% is of what was not rounded.
    @Test
    void a_percentage_of_rounded_parts_is_a_range() {
        assertThat(doubts(PERCENT, "165/200=82", "160/200", 4, 5)).isEmpty();
        assertThat(doubts(PERCENT, "180/200=89.4", "160/200", 4, 5)).isEmpty();
        assertThat(doubts(PERCENT, "180/200=89.5", "160/200", 4, 5))
                .contains("The figure is 89.5%, and the districts together come to 80.0%.");
        assertThat(doubts(PERCENT, "145/200=71.5", "160/200", 4, 5)).isEmpty();
        assertThat(doubts(PERCENT, "140/200=71.4", "160/200", 4, 5)).isPresent();
        assertThat(doubts(PERCENT, "165/200=82", "160/200", 4, 1)).isPresent();
    }

    @Test
    void denominators_that_may_as_well_be_none_say_nothing() {
        assertThat(doubts(PERCENT, "5/10=50", "0/10", 4, 5)).isEmpty();
        assertThat(doubts(PERCENT, "5/10=50", "0/10", 4, 1)).isPresent();
    }

    @Test
    void a_figure_without_parts_stands_for_all_that_round_to_it() {
        assertThat(doubts(PERCENT, "82.0", "4101/5000", 2, 1)).isEmpty();
        assertThat(doubts(PERCENT, "82.0", "4103/5000", 2, 1)).isPresent();
    }

    /// Days are never rounded to a base, whatever the council's rule for counts.
    @Test
    void only_counts_are_rounded() {
        var days = new Measure(Measure.Kind.DAYS, 1, 0);
        assertThat(doubts(days, "100", "98", 3, 1)).isPresent();
        assertThat(doubts(days, "100", "98", 3, 5)).isPresent();
    }

    @Test
    void without_a_figure_there_is_no_doubt() {
        assertThat(doubts(PERCENT, "0/0", "160/200", 4, 1)).isEmpty();
        assertThat(doubts(PERCENT, "160/200", "0/0", 4, 1)).isEmpty();
    }

    private static Optional<String> doubts(
            Measure measure, String whole, String sum, int areas, int roundedTo) {
        return new AreaSum(measure, figure(whole), figure(sum), areas, roundedTo)
                .doubt("districts")
                .map(doubt -> doubt.words(measure));
    }

    private static Observation figure(String drawn) {
        var sides = drawn.split("=");
        var parts = sides[0].split("/");
        return new Observation(
                Period.parse("2026/27 Q1"),
                parts.length == 1 ? null : Quantity.parse(parts[0]),
                parts.length == 1 ? null : Quantity.parse(parts[1]),
                parts.length == 2 && sides.length == 1
                        ? null
                        : Quantity.parse(sides[sides.length - 1]),
                drawn.contains(".") ? 1 : 0,
                Quality.FINAL);
    }
}
