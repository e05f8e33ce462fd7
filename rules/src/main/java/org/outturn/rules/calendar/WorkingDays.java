package org.outturn.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// The days on which a council's offices are open: neither Saturday nor Sunday nor a bank holiday.
///
/// @param holidays bank holidays
/// @param from the first day for which the bank holidays are known
/// @param to the last
public record WorkingDays(Set<LocalDate> holidays, LocalDate from, LocalDate to) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Working days cannot be known from %s to %s".formatted(from, to));
        }
    }

    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /// The last working day on which papers can be published so that `clear` whole working days lie between it and a meeting; neither the day
    /// of publication nor that of the meeting counts. None where the bank holidays in between are not known.
    ///
    /// @param clear how many, at least 0
    public Optional<LocalDate> publication(LocalDate meeting, int clear) {
        if (clear < 0) {
            throw new IllegalArgumentException("There cannot be %d clear days".formatted(clear));
        }
        if (meeting.isAfter(to)) {
            return Optional.empty();
        }
        var day = meeting;
        for (int gone = 0; gone <= clear; ) {
            day = day.minusDays(1);
            if (day.isBefore(from)) {
                return Optional.empty();
            }
            if (isWorking(day)) {
                gone++;
            }
        }
        return Optional.of(day);
    }
}
