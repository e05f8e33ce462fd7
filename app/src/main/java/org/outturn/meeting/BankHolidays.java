package org.outturn.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.outturn.rules.calendar.WorkingDays;

/// The bank holidays of England as a dated list (`bank-holidays-england.csv`, from www.gov.uk/bank-holidays), which is good for the whole
/// of the years that it holds.
final class BankHolidays {
    private static final String FILE = "bank-holidays-england.csv";

    private BankHolidays() {}

    static WorkingDays england() {
        try (var file =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        BankHolidays.class.getResourceAsStream(FILE)),
                                StandardCharsets.UTF_8))) {
            var days = file.lines().skip(1).map(LocalDate::parse).collect(Collectors.toSet());
            var years = days.stream().mapToInt(LocalDate::getYear).summaryStatistics();
            return new WorkingDays(
                    days, LocalDate.of(years.getMin(), 1, 1), LocalDate.of(years.getMax(), 12, 31));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
