package org.outturn.rules.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A stretch of time that a figure is for: a month, quarter, half or whole of a financial year (April to March), a calendar or academic
/// year (September to August), a trailing twelve months, any run of months, or a snapshot at a date.
///
/// The text form reads back to an equal period: `2020-10`, `2015/16 Q1`, `2015/16 H1`, `2015/16`, `2017`, `AY 2016/17`, `R12 2015-05`,
/// `2014-10..2015-03`, `@2017-09-30`. Periods order by their end, then by their start, then by their kind.
public record Period(Kind kind, LocalDate start, LocalDate end) implements Comparable<Period> {
    public enum Kind {
        MONTH,
        QUARTER,
        HALF,
        YEAR,
        CALENDAR_YEAR,
        ACADEMIC_YEAR,
        ROLLING_YEAR,
        MONTHS,
        SNAPSHOT;

        /// Whether two days are the first and last of such a period.
        private boolean fits(LocalDate start, LocalDate end) {
            int first = start.getMonthValue();
            return switch (this) {
                case SNAPSHOT -> start.equals(end);
                case MONTH -> lasts(start, end, 1);
                case QUARTER -> lasts(start, end, 3) && first % 3 == 1;
                case HALF -> lasts(start, end, 6) && (first == 4 || first == 10);
                case YEAR -> lasts(start, end, 12) && first == 4;
                case CALENDAR_YEAR -> lasts(start, end, 12) && first == 1;
                case ACADEMIC_YEAR -> lasts(start, end, 12) && first == 9;
                case ROLLING_YEAR -> lasts(start, end, 12);
                case MONTHS ->
                        start.getDayOfMonth() == 1
                                && end.equals(YearMonth.from(end).atEndOfMonth());
            };
        }

        private static boolean lasts(LocalDate start, LocalDate end, int months) {
            return start.getDayOfMonth() == 1 && end.equals(start.plusMonths(months).minusDays(1));
        }
    }

    private static final int YEAR = 12;
    private static final int APRIL = 4;
    private static final DateTimeFormatter SHORT_MONTH =
            DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::end)
                    .thenComparing(Period::start)
                    .thenComparing(Period::kind);

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A period cannot end (%s) before it starts (%s)".formatted(end, start));
        }
        if (!kind.fits(start, end)) {
            throw new IllegalArgumentException(
                    "%s to %s is not a %s"
                            .formatted(
                                    start,
                                    end,
                                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
    }

    public static Period month(YearMonth month) {
        return new Period(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    public static Period month(int year, int month) {
        return month(YearMonth.of(year, month));
    }

    /// Quarter 1 to 4 of the financial year that starts in April of `year`.
    public static Period quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("A year has quarters 1 to 4, not " + quarter);
        }
        return span(Kind.QUARTER, YearMonth.of(year, 4).plusMonths(3L * (quarter - 1)), 3);
    }

    /// Half 1 or 2 of the financial year that starts in April of `year`.
    public static Period half(int year, int half) {
        if (half < 1 || half > 2) {
            throw new IllegalArgumentException("A year has halves 1 and 2, not " + half);
        }
        return span(Kind.HALF, YearMonth.of(year, 4).plusMonths(6L * (half - 1)), 6);
    }

    /// The financial year that starts in April of `year`.
    public static Period year(int year) {
        return span(Kind.YEAR, YearMonth.of(year, 4), 12);
    }

    public static Period calendarYear(int year) {
        return span(Kind.CALENDAR_YEAR, YearMonth.of(year, 1), 12);
    }

    public static Period academicYear(int year) {
        return span(Kind.ACADEMIC_YEAR, YearMonth.of(year, 9), 12);
    }

    /// The twelve months that end with `last`.
    public static Period rollingYear(YearMonth last) {
        return span(Kind.ROLLING_YEAR, last.minusMonths(11), 12);
    }

    public static Period months(YearMonth first, YearMonth last) {
        return new Period(Kind.MONTHS, first.atDay(1), last.atEndOfMonth());
    }

    public static Period at(LocalDate date) {
        return new Period(Kind.SNAPSHOT, date, date);
    }

    /// Reads the text form.
    ///
    /// @throws IllegalArgumentException naming the text and the forms that are understood
    public static Period parse(String text) {
        return PeriodText.parse(text);
    }

    /// The period of the same kind and length just before: the earlier quarter, month, year. A trailing year moves by one month, a
    /// snapshot by a year.
    public Period previous() {
        return switch (kind) {
            case ROLLING_YEAR -> moved(-1);
            case SNAPSHOT -> moved(-12);
            case MONTH, QUARTER, HALF, YEAR, CALENDAR_YEAR, ACADEMIC_YEAR, MONTHS ->
                    moved(-lengthInMonths());
        };
    }

    public Period next() {
        return switch (kind) {
            case ROLLING_YEAR -> moved(1);
            case SNAPSHOT -> moved(12);
            case MONTH, QUARTER, HALF, YEAR, CALENDAR_YEAR, ACADEMIC_YEAR, MONTHS ->
                    moved(lengthInMonths());
        };
    }

    public Period sameLastYear() {
        return moved(-12);
    }

    /// The same kind of period, some months later (or earlier when negative).
    ///
    /// @throws IllegalArgumentException when no such period starts there: a quarter moves by three months or a multiple
    public Period moved(int months) {
        if (kind == Kind.SNAPSHOT) {
            return at(endOfMonthKept(start, months));
        }
        var first = YearMonth.from(start).plusMonths(months);
        return new Period(
                kind, first.atDay(1), first.plusMonths(lengthInMonths() - 1L).atEndOfMonth());
    }

    /// Whole months covered; 0 for a snapshot.
    public int lengthInMonths() {
        return kind == Kind.SNAPSHOT
                ? 0
                : (end.getYear() - start.getYear()) * YEAR
                        + end.getMonthValue()
                        - start.getMonthValue()
                        + 1;
    }

    public boolean contains(Period other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /// Whether both cover the same days, however they are called: a first half and a run from April to September do.
    public boolean covers(Period other) {
        return start.equals(other.start) && end.equals(other.end);
    }

    /// The financial year in which this period ends.
    public Period financialYear() {
        return year(firstYear(end));
    }

    /// Months of its financial year gone by the end of this period: 3 for a first quarter, 7 for October.
    public int monthsOfYearGone() {
        return (end.getMonthValue() + YEAR - APRIL) % YEAR + 1;
    }

    /// What passes from one such period to the next, as a word: a trailing year follows the other by a month.
    public String step() {
        return switch (kind) {
            case MONTH, ROLLING_YEAR -> "month";
            case QUARTER -> "quarter";
            case HALF -> "half-year";
            case YEAR, CALENDAR_YEAR, ACADEMIC_YEAR -> "year";
            case MONTHS, SNAPSHOT -> "period";
        };
    }

    /// Short enough to stand beneath an axis: `Sep 26`, `Q1 26/27`, `2026/27`. Several months are called by their last.
    public String shortLabel() {
        return switch (kind) {
            case MONTH, MONTHS, ROLLING_YEAR -> SHORT_MONTH.format(end);
            case QUARTER, HALF -> label().replaceFirst("20(\\d\\d)/", "$1/");
            case YEAR, CALENDAR_YEAR, SNAPSHOT -> label();
            case ACADEMIC_YEAR -> label().replace("academic year ", "");
        };
    }

    /// From the start of the financial year to the end of this period.
    public Period yearToDate() {
        return months(YearMonth.from(financialYear().start()), YearMonth.from(end));
    }

    /// Whether both take the same number of months, or are both snapshots. A quarter and a year are not like for like; a quarter and the
    /// quarter before are, and so are a financial and a calendar year.
    public boolean isLikeForLike(Period other) {
        return lengthInMonths() == other.lengthInMonths();
    }

    /// The months it is made of, first to last; none for a snapshot.
    public List<Period> listMonths() {
        var months = new ArrayList<Period>();
        for (int i = 0; i < lengthInMonths(); i++) {
            months.add(month(YearMonth.from(start).plusMonths(i)));
        }
        return List.copyOf(months);
    }

    /// The quarter of the financial year that has exactly these days, if one has.
    public Optional<Integer> findQuarter() {
        return kind == Kind.QUARTER ? Optional.of((monthsOfYearGone() + 2) / 3) : Optional.empty();
    }

    /// In words for readers: `October 2020`, `Q1 2015/16`, `2015/16`, `June 2014 to May 2015`.
    public String label() {
        return PeriodText.label(this);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return PeriodText.write(this);
    }

    private static Period span(Kind kind, YearMonth first, int months) {
        return new Period(kind, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    private static int firstYear(LocalDate day) {
        return day.getMonthValue() >= APRIL ? day.getYear() : day.getYear() - 1;
    }

    private static LocalDate endOfMonthKept(LocalDate day, int months) {
        var moved = YearMonth.from(day).plusMonths(months);
        return day.equals(YearMonth.from(day).atEndOfMonth())
                ? moved.atEndOfMonth()
                : moved.atDay(Math.min(day.getDayOfMonth(), moved.lengthOfMonth()));
    }
}
