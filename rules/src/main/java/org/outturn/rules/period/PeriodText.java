package org.outturn.rules.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Writes periods as text and reads them back.
final class PeriodText {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern IN_YEAR =
            Pattern.compile("(\\d{4})/(\\d{2})(?: (?:(Q)([1-4])|(H)([12])))?");
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}");
    private static final Pattern ACADEMIC = Pattern.compile("AY (\\d{4})/(\\d{2})");
    private static final Pattern ROLLING = Pattern.compile("R12 (\\d{4}-\\d{2})");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4}-\\d{2})\\.\\.(\\d{4}-\\d{2})");
    private static final DateTimeFormatter MONTH_NAME =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_NAME =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private PeriodText() {}

    static Period parse(String text) {
        try {
            return read(text.strip());
        } catch (DateTimeException e) {
            throw refused(text);
        }
    }

    private static Period read(String text) {
        if (MONTH.matcher(text).matches()) {
            return Period.month(YearMonth.parse(text));
        }
        if (CALENDAR.matcher(text).matches()) {
            return Period.calendarYear(Integer.parseInt(text));
        }
        if (text.startsWith("@")) {
            return Period.at(LocalDate.parse(text.substring(1)));
        }
        var rolling = ROLLING.matcher(text);
        if (rolling.matches()) {
            return Period.rollingYear(YearMonth.parse(rolling.group(1)));
        }
        var months = MONTHS.matcher(text);
        if (months.matches() && months.group(1).compareTo(months.group(2)) <= 0) {
            return Period.months(
                    YearMonth.parse(months.group(1)), YearMonth.parse(months.group(2)));
        }
        var academic = ACADEMIC.matcher(text);
        if (academic.matches()) {
            return Period.academicYear(firstOf(academic.group(1), academic.group(2), text));
        }
        var inYear = IN_YEAR.matcher(text);
        if (inYear.matches()) {
            int year = firstOf(inYear.group(1), inYear.group(2), text);
            if (inYear.group(3) != null) {
                return Period.quarter(year, Integer.parseInt(inYear.group(4)));
            }
            return inYear.group(5) != null
                    ? Period.half(year, Integer.parseInt(inYear.group(6)))
                    : Period.year(year);
        }
        throw refused(text);
    }

    static String write(Period period) {
        var start = period.start();
        var end = period.end();
        return switch (period.kind()) {
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER ->
                    years(period.financialYear().start())
                            + " Q"
                            + (period.monthsOfYearGone() + 2) / 3;
            case HALF ->
                    years(period.financialYear().start()) + " H" + period.monthsOfYearGone() / 6;
            case YEAR -> years(start);
            case CALENDAR_YEAR -> "%04d".formatted(start.getYear());
            case ACADEMIC_YEAR -> "AY " + years(start);
            case ROLLING_YEAR -> "R12 " + YearMonth.from(end);
            case MONTHS -> YearMonth.from(start) + ".." + YearMonth.from(end);
            case SNAPSHOT -> "@" + start;
        };
    }

    static String label(Period period) {
        var start = period.start();
        return switch (period.kind()) {
            case MONTH -> MONTH_NAME.format(start);
            case QUARTER ->
                    "Q"
                            + (period.monthsOfYearGone() + 2) / 3
                            + " "
                            + years(period.financialYear().start());
            case HALF ->
                    "H"
                            + period.monthsOfYearGone() / 6
                            + " "
                            + years(period.financialYear().start());
            case YEAR -> years(start);
            case CALENDAR_YEAR -> "%04d".formatted(start.getYear());
            case ACADEMIC_YEAR -> "academic year " + years(start);
            case ROLLING_YEAR, MONTHS -> run(period);
            case SNAPSHOT -> DAY_NAME.format(start);
        };
    }

    private static String run(Period period) {
        var start = period.start();
        var end = period.end();
        if (YearMonth.from(start).equals(YearMonth.from(end))) {
            return MONTH_NAME.format(start);
        }
        var first =
                start.getYear() == end.getYear()
                        ? DateTimeFormatter.ofPattern("MMMM", Locale.UK).format(start)
                        : MONTH_NAME.format(start);
        return first + " to " + MONTH_NAME.format(end);
    }

    private static String years(LocalDate start) {
        return "%04d/%02d".formatted(start.getYear(), (start.getYear() + 1) % 100);
    }

    private static int firstOf(String first, String second, String text) {
        int year = Integer.parseInt(first);
        if ((year + 1) % 100 != Integer.parseInt(second)) {
            throw refused(text);
        }
        return year;
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "'"
                        + text
                        + "' is not a period: write a month (2020-10), a quarter (2015/16 Q1), a half (2015/16"
                        + " H1), a financial year (2015/16), a calendar year (2017), an academic year (AY 2016/17), twelve months (R12 2015-05), a run"
                        + " of months (2014-10..2015-03) or a date (@2017-09-30)");
    }
}
