package org.outturn.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.catalogue.PlannedTarget;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Target;

/// Which target a figure is set against.
class PlannedTest {
    private static final List<PlannedTarget> YEARS =
            List.of(year("2025/26", "60"), year("2026/27", "65"));
    private static final Period SUMMER = Period.parse("2026/27 Q1");

    @Test
    void a_survey_of_last_year_is_set_against_last_years_target() {
        var planned = Planned.of(YEARS, SUMMER, survey("2025/26"), true, false);
        assertThat(planned.target()).isEqualTo(YEARS.getFirst());
        assertThat(planned.complete()).isTrue();
    }

    @Test
    void where_last_year_had_no_target_the_year_of_the_report_has() {
        var planned = Planned.of(List.of(YEARS.getLast()), SUMMER, survey("2025/26"), true, false);
        assertThat(planned.target()).isEqualTo(YEARS.getLast());
    }

    @Test
    void a_quarter_is_part_of_the_year_whose_target_it_is_set_against() {
        var planned = Planned.of(YEARS, SUMMER, survey("2026/27 Q1"), true, false);
        assertThat(planned.target()).isEqualTo(YEARS.getLast());
        assertThat(planned.complete()).isFalse();
    }

    @Test
    void a_target_of_its_own_reporting_period_comes_first() {
        var own = year("2026/27 Q1", "62");
        assertThat(
                        Planned.of(
                                        List.of(YEARS.getFirst(), own),
                                        SUMMER,
                                        survey("2025/26"),
                                        false,
                                        false)
                                .target())
                .isEqualTo(own);
    }

    @Test
    void a_month_that_adds_to_a_year_has_no_target_but_the_years() {
        // 58 admissions of September do not meet the 600 of a year.
        var planned = Planned.of(YEARS, SUMMER, survey("2026-06"), false, true);
        assertThat(planned.target()).isNull();
        assertThat(planned.year()).isEqualTo(YEARS.getLast());
    }

    @Test
    void one_month_is_part_of_the_year_in_march_too() {
        for (var last : List.of("2027-03", "2026/27 Q4")) {
            var planned = Planned.of(YEARS, Period.parse("2026/27 Q4"), survey(last), true, true);
            assertThat(planned.year()).isEqualTo(YEARS.getLast());
            assertThat(planned.complete()).as(last).isFalse();
        }
        assertThat(
                        Planned.of(YEARS, Period.parse("2026/27 Q4"), survey("2026/27"), true, true)
                                .complete())
                .isTrue();
    }

    @Test
    void a_level_that_has_one_target_all_year_has_to_reach_it_at_the_end_too() {
        var planned = Planned.of(YEARS, SUMMER, survey("2026/27 Q1"), false, false);
        assertThat(planned.target()).isEqualTo(YEARS.getLast());
        assertThat(planned.complete()).isTrue();
        assertThat(planned.year()).isEqualTo(YEARS.getLast());
    }

    @Test
    void the_last_quarter_of_a_year_has_no_rest_to_be_forecast() {
        assertThat(Planned.of(YEARS, SUMMER, survey("2026/27 Q4"), false, false).year()).isNull();
        assertThat(Planned.of(YEARS, SUMMER, survey("2026/27"), false, false).year()).isNull();
    }

    private static Observation survey(String covers) {
        return Observation.of(Period.parse(covers), Quantity.of(59));
    }

    private static PlannedTarget year(String period, String value) {
        return new PlannedTarget(
                "satisfied",
                "",
                Period.parse(period),
                new Target.Single(Quantity.parse(value)),
                0,
                null,
                null);
    }
}
