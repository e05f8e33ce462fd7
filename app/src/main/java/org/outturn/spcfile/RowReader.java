package org.outturn.spcfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Fault;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Polarity;

/// Reads the cells of a row, and tells of each that cannot be read. The words of R are understood as well: NA, TRUE, increase.
final class RowReader {
    private static final Set<String> YES = Set.of("true", "yes", "1");
    private static final Set<String> NO = Set.of("false", "no", "0");
    private static final Map<String, Polarity> IMPROVEMENT =
            Map.of(
                    "increase", Polarity.HIGHER,
                    "higher", Polarity.HIGHER,
                    "decrease", Polarity.LOWER,
                    "lower", Polarity.LOWER,
                    "neutral", Polarity.NEUTRAL,
                    "close", Polarity.CLOSE);
    private static final int MOST_DATES = 20_000;
    private static final int LONGEST_BASELINE = 10_000;

    private final String file;
    private final Heading heading;
    private final Consumer<Fault> faults;
    private final Map<String, Long> days = new HashMap<>();
    private int line;
    private List<String> cells = List.of();
    private boolean good = true;

    RowReader(String file, Heading heading, Consumer<Fault> faults) {
        this.file = file;
        this.heading = heading;
        this.faults = faults;
    }

    /// Null where a cell cannot be read; what is wrong has then been told.
    @Nullable SpcRow read(int number, List<String> row) {
        line = number;
        cells = row;
        good = true;
        if (heading.has(Column.SERIES) && cell(Column.SERIES).isEmpty()) {
            refuse(Column.SERIES, "the series is missing", "name it in every row");
        }
        var date = cell(Column.DATE);
        if (date.isEmpty()) {
            refuse(Column.DATE, "the date is missing", "write it as in 2022-04-01 or 2022-04");
        }
        long day = date.isEmpty() ? 0 : day(Column.DATE, date);
        var written = cell(Column.VALUE);
        var read =
                new SpcRow(
                        line,
                        date,
                        day,
                        isNone(written) ? "" : written,
                        number(Column.VALUE, written),
                        number(Column.TARGET, cell(Column.TARGET)),
                        rebases(day),
                        improvement(),
                        screen(),
                        fix());
        return good ? read : null;
    }

    static @Nullable Polarity improvement(String word) {
        return IMPROVEMENT.get(word.toLowerCase(Locale.ROOT));
    }

    private String cell(Column column) {
        return heading.cell(column, cells);
    }

    private void refuse(Column column, String rule, String tryThis) {
        good = false;
        faults.accept(heading.place(file, line, column).fault(cell(column), rule, tryThis));
    }

    private static boolean isNone(String text) {
        return text.isEmpty() || text.equals("NA");
    }

    private double number(Column column, String text) {
        if (isNone(text)) {
            return Double.NaN;
        }
        try {
            if (text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0)) {
                double number = Double.parseDouble(text);
                if (Double.isFinite(number)) {
                    return number;
                }
            }
        } catch (NumberFormatException e) {
            // told below, in the words of all other faults
        }
        var found = new Faults();
        Value.at(heading.place(file, line, column), text, found).number();
        found.inOrder().forEach(faults);
        if (found.count() == 0) {
            refuse(column, "is too large", "write a number below 1e308");
        }
        good = false;
        return Double.NaN;
    }

    private long day(Column column, String text) {
        var known = days.get(text);
        if (known != null) {
            return known;
        }
        var day = day(text);
        if (day.isEmpty()) {
            refuse(
                    column,
                    "is not a date or a period",
                    "write year, month and day as in 2022-04-01, or a period as in 2022-04 or 2022/23 Q1");
            return 0;
        }
        if (days.size() < MOST_DATES) {
            days.put(text, day.getAsLong());
        }
        return day.getAsLong();
    }

    private static OptionalLong day(String text) {
        try {
            boolean isDate = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
            return OptionalLong.of(
                    (isDate ? LocalDate.parse(text) : Period.parse(text).end()).toEpochDay());
        } catch (DateTimeException | IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }

    /// A yes begins a phase here; dates, separated by semicolons, begin one at each of them.
    private List<Long> rebases(long day) {
        var text = cell(Column.REBASE);
        var word = text.toLowerCase(Locale.ROOT);
        if (isNone(text) || NO.contains(word)) {
            return List.of();
        }
        if (YES.contains(word)) {
            return List.of(day);
        }
        var dates = new ArrayList<Long>();
        for (var part : text.split(";")) {
            var date = day(part.strip());
            if (date.isEmpty()) {
                refuse(
                        Column.REBASE,
                        "is neither yes, no nor dates",
                        "write yes where a new phase starts, or its date as in 2022-04-01");
                return List.of();
            }
            dates.add(date.getAsLong());
        }
        return dates;
    }

    private @Nullable Polarity improvement() {
        var text = cell(Column.IMPROVEMENT);
        if (isNone(text)) {
            return null;
        }
        var polarity = improvement(text);
        if (polarity == null) {
            refuse(
                    Column.IMPROVEMENT,
                    "is not a way to improve",
                    Nearest.advice(text, IMPROVEMENT.keySet(), "write increase or decrease"));
        }
        return polarity;
    }

    private @Nullable Boolean screen() {
        var word = cell(Column.SCREEN).toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.equals("na")) {
            return null;
        }
        if (!YES.contains(word) && !NO.contains(word)) {
            refuse(Column.SCREEN, "is neither yes nor no", "write yes or no");
        }
        return YES.contains(word);
    }

    private @Nullable Integer fix() {
        var text = cell(Column.FIX);
        if (isNone(text)) {
            return null;
        }
        if (!text.matches("\\d{1,5}")
                || Integer.parseInt(text) < 2
                || Integer.parseInt(text) > LONGEST_BASELINE) {
            refuse(
                    Column.FIX,
                    "is not a number of points from 2 to " + LONGEST_BASELINE,
                    "write how many points, from the first of each phase, set the limits");
            return null;
        }
        return Integer.valueOf(text);
    }
}
