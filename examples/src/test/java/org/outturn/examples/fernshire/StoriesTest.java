package org.outturn.examples.fernshire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.examples.fernshire.Pack.cell;
import static org.outturn.examples.fernshire.Pack.figures;
import static org.outturn.examples.fernshire.Pack.last;
import static org.outturn.examples.fernshire.Pack.series;
import static org.outturn.examples.fernshire.Pack.target;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The stories that the README promises are in the figures.
class StoriesTest {
    private static final String YEAR = "2026/27";

    @Test
    void the_new_contact_centre_is_a_real_shift() {
        var calls = figures("calls-answered", "");
        var whole = Limits.of(calls);

        assertThat(whole.lastRun()).isGreaterThanOrEqualTo(12);
        assertThat(last("calls-answered", "")).isGreaterThan(whole.upper());
        assertThat(last("calls-answered", "")).isGreaterThan(target("calls-answered", "", YEAR));
        assertThat(Limits.of(lastOf(calls, 12)).signals()).isEmpty();
    }

    @Test
    void the_red_health_assessments_are_only_noise() {
        var chart = Limits.of(figures("initial-health", ""));
        double now = last("initial-health", "");

        assertThat(now)
                .isLessThan(target("initial-health", "", YEAR) - 5); // red: beyond five points
        assertThat(now).isBetween(chart.lower(), chart.upper());
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void green_death_registrations_cannot_be_relied_on() {
        var chart = Limits.of(figures("deaths-registered", ""));
        double target = target("deaths-registered", "", YEAR);

        assertThat(last("deaths-registered", "")).isGreaterThan(target);
        assertThat(target).isBetween(chart.mean() + 2, chart.upper());
        assertThat(chart.signals()).isEmpty();
        assertThat(figures("deaths-registered", "").stream().filter(x -> x >= target))
                .hasSizeLessThan(10);
    }

    @Test
    void the_september_reviews_are_missing_and_say_why() {
        var september = series("annual-reviews", "").getLast();

        assertThat(september)
                .containsEntry("period", "2026-09")
                .containsEntry("quality", "not-available");
        assertThat(
                        cell(september, "numerator")
                                + cell(september, "value")
                                + cell(september, "received"))
                .isEmpty();
        assertThat(cell(september, "note")).contains("upgraded");
    }

    @Test
    void only_the_member_enquiries_came_in_late() {
        var late =
                Pack.observations().stream()
                        .filter(row -> cell(row, "period").equals("2026-09"))
                        .filter(row -> cell(row, "received").compareTo("2026-10-31") > 0)
                        .map(row -> cell(row, "indicator"));
        assertThat(late).containsExactly("member-enquiries");
    }

    @Test
    void the_blue_badges_of_september_were_revised() {
        assertThat(series("blue-badges", "").reversed().subList(0, 2))
                .extracting(
                        row -> cell(row, "received"),
                        row -> cell(row, "numerator"),
                        row -> cell(row, "denominator"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2026-10-30", "818", "884"),
                        org.assertj.core.groups.Tuple.tuple("2026-10-07", "858", "884"));
    }

    @Test
    void delayed_discharges_before_april_2026_are_not_comparable() {
        assertThat(series("delayed-discharges", ""))
                .hasSize(60)
                .allSatisfy(row -> {
                    boolean isOld = cell(row, "period").compareTo("2026-04") < 0;
                    assertThat(cell(row, "quality")).isEqualTo(isOld ? "not-comparable" : "");
                });
        assertThat(Pack.table("indicators.csv"))
                .anyMatch(row -> cell(row, "first").equals("2026-04"));
    }

    @Test
    void most_counts_in_wards_are_below_five() {
        for (var indicator : List.of("dwelling-fires", "youth-justice")) {
            var wards =
                    Pack.observations().stream()
                            .filter(row ->
                                    cell(row, "indicator").equals(indicator)
                                            && cell(row, "area").contains("."))
                            .map(row -> Integer.parseInt(cell(row, "value")))
                            .toList();
            assertThat(wards).hasSize(72 * 20);
            assertThat(wards.stream().filter(count -> count < 5).count()).isGreaterThan(1350);
            assertThat(wards.stream().filter(count -> count > 0 && count < 5).count())
                    .isGreaterThan(300);
        }
    }

    @Test
    void green_planning_hides_two_red_districts() {
        assertThat(last("planning-minor", "")).isGreaterThan(target("planning-minor", "", YEAR));
        var red =
                Pack.table("areas.csv").stream()
                        .filter(row -> cell(row, "kind").equals("district"))
                        .map(row -> cell(row, "id"))
                        .filter(id ->
                                last("planning-minor", id)
                                        < target("planning-minor", id, YEAR) - 5);
        assertThat(red).containsExactly("alderwick", "thornmere");
    }

    @Test
    void admissions_are_green_in_every_month_and_will_miss_the_year() {
        var months = lastOf(series("residential-admissions", ""), 6);
        double sum = 0;
        for (var month : months) {
            double count = Pack.number(month, "value");
            assertThat(count)
                    .isLessThanOrEqualTo(
                            target("residential-admissions", "", cell(month, "period")));
            sum += count;
        }
        assertThat(months.getFirst()).containsEntry("period", "2026-04");
        assertThat(sum * 2).isGreaterThan(target("residential-admissions", "", YEAR) * 1.1);
    }

    @Test
    void one_shared_benefits_service_meets_one_target_and_misses_the_other() {
        assertThat(last("benefit-claims", "alderwick"))
                .isLessThan(target("benefit-claims", "alderwick", YEAR));
        assertThat(last("benefit-claims", "thornmere"))
                .isGreaterThan(target("benefit-claims", "thornmere", YEAR) * 1.05);
    }

    @Test
    void the_pace_of_planting_so_far_misleads() {
        var quarters = figures("trees-planted", "");
        double pace = 2 * (quarters.get(18) + quarters.get(19));
        double lastYear = quarters.get(14) + quarters.get(15) + quarters.get(16) + quarters.get(17);
        assertThat(pace).isLessThan(lastYear / 3);
    }

    private static <T> List<T> lastOf(List<T> list, int count) {
        return list.subList(list.size() - count, list.size());
    }
}
