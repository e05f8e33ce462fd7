package org.outturn.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Five clear days, counted on a wall calendar.
class WorkingDaysTest {
    private static final WorkingDays DAYS =
            new WorkingDays(
                    Set.of(
                            LocalDate.parse("2026-04-03"),
                            LocalDate.parse("2026-04-06"),
                            LocalDate.parse("2026-12-25"),
                            LocalDate.parse("2026-12-28"),
                            LocalDate.parse("2027-01-01")),
                    LocalDate.parse("2026-01-01"),
                    LocalDate.parse("2027-12-31"));

    /// Thursday 26: 25, 24, 23, 20 and 19 are clear, so Wednesday 18.
    @Test
    void a_weekend_lies_between() {
        assertThat(published("2026-11-26")).isEqualTo("2026-11-18");
    }

    /// Monday 23: 20, 19, 18, 17 and 16 are clear, so Friday 13.
    @Test
    void a_meeting_on_monday_takes_two_weekends() {
        assertThat(published("2026-11-23")).isEqualTo("2026-11-13");
    }

    /// Thursday 9 April: 8, 7, 2, 1 April and 31 March are clear (Good Friday and Easter Monday are not), so 30 March.
    @Test
    void easter_does_not_count() {
        assertThat(published("2026-04-09")).isEqualTo("2026-03-30");
    }

    /// Tuesday 5 January: 4 January, 31, 30 and 29 December and Christmas Eve are clear, so 23 December.
    @Test
    void christmas_and_new_year_do_not_count() {
        assertThat(published("2027-01-05")).isEqualTo("2026-12-23");
    }

    @Test
    void nothing_is_said_beyond_the_days_that_are_known() {
        assertThat(published("2028-01-05")).isEqualTo("not known");
        assertThat(published("2026-01-07")).isEqualTo("not known");
    }

    /// Monday 23: no day has to be clear, so Friday 20.
    @Test
    void without_clear_days_it_is_the_working_day_before() {
        assertThat(DAYS.publication(LocalDate.parse("2026-11-23"), 0))
                .contains(LocalDate.parse("2026-11-20"));
        assertThatThrownBy(() -> DAYS.publication(LocalDate.parse("2026-11-23"), -1))
                .hasMessage("There cannot be -1 clear days");
    }

    @Test
    void what_is_known_may_be_one_day_and_not_less() {
        var day = LocalDate.parse("2026-11-20");
        assertThat(new WorkingDays(Set.of(), day, day).isWorking(day)).isTrue();
        assertThatThrownBy(() -> new WorkingDays(Set.of(), day, day.minusDays(1)))
                .hasMessage("Working days cannot be known from 2026-11-20 to 2026-11-19");
    }

    private static String published(String meeting) {
        return DAYS.publication(LocalDate.parse(meeting), 5)
                .map(LocalDate::toString)
                .orElse("not known");
    }
}
