package org.outturn.spcfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Fault;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.Value;
import org.outturn.rules.series.Polarity;

/// Reads the cells of a row, and tells of each that cannot be read. The words of R are understood as well: NA, NaN, TRUE, increase.
final class RowReader {
    private static final Set<String> YES = Set.of("true", "yes", "1");
    private static final Set<String> NO = Set.of("false", "no", "0");
    private static final Set<String> NONE = Set.of("", "NA", "NaN");

    /// What people write where there is no figure.
    private static final Set<String> ABSENT =
            Set.of("n/a", "#n/a", "-", "--", ".", "..", "none", "null", "missing");

    private static final Map<String, Polarity> IMPROVEMENT =
            Map.of(
                    "increase", Polarity.HIGHER,
                    "higher", Polarity.HIGHER,
                    "decrease", Polarity.LOWER,
                    "lower", Polarity.LOWER,
                    "neutral", Polarity.NEUTRAL,
                    "close", Polarity.CLOSE);
    private static final int LONGEST_BASELINE = 10_000;

    /// Sums of more points than a series may have stay finite below it.
    private static final double LARGEST = 1e300;

    private final String file;
    private final Heading heading;
    private final Consumer<Fault> faults;
    private final Moments moments = new Moments();
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
        if (cells.size() > heading.width()) {
            faults.accept(
                    Place.of(file, line, 0)
                            .fault(
                                    "",
                                    "the row has %d cells where the heading has %d"
                                            .formatted(cells.size(), heading.width()),
                                    "leave out thousands separators, and put text that holds a comma in double quotes"));
            return null;
        }
        if (heading.has(Column.SERIES) && cell(Column.SERIES).isEmpty()) {
            refuse(Column.SERIES, "the series is missing", "name it in every row");
        }
        var date = cell(Column.DATE);
        if (date.isEmpty()) {
            refuse(Column.DATE, "the date is missing", "write it as in 2022-04-01 or 2022-04");
        }
        long moment = date.isEmpty() ? 0 : moment(date);
        var written = cell(Column.VALUE);
        var read =
                new SpcRow(
                        line,
                        date,
                        moment,
                        isNone(written) ? "" : written,
                        number(Column.VALUE, written),
                        number(Column.TARGET, cell(Column.TARGET)),
                        rebases(date, moment),
                        improvement(),
                        screen(),
                        fix());
        return good ? read : null;
    }

    static @Nullable Polarity improvement(String word) {
        return IMPROVEMENT.get(word.toLowerCase(Locale.ROOT));
    }

    static String word(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> "increase";
            case LOWER -> "decrease";
            case CLOSE -> "close";
            case NEUTRAL -> "neutral";
        };
    }

    private String cell(Column column) {
        return heading.cell(column, cells);
    }

    private void refuse(Column column, String rule, String tryThis) {
        good = false;
        faults.accept(heading.place(file, line, column).fault(cell(column), rule, tryThis));
    }

    private static boolean isNone(String text) {
        return NONE.contains(text);
    }

    private double number(Column column, String text) {
        if (isNone(text)) {
            return Double.NaN;
        }
        try {
            if (text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0)) {
                double number = Double.parseDouble(text);
                if (Math.abs(number) < LARGEST) {
                    return number;
                }
                refuse(column, "is too large", "write a number between -1e300 and 1e300");
                return Double.NaN;
            }
        } catch (NumberFormatException e) {
            // told below, in the words of all other faults
        }
        if (ABSENT.contains(text.toLowerCase(Locale.ROOT))) {
            refuse(column, "is not a number", "leave the cell empty where there is none");
            return Double.NaN;
        }
        var found = new Faults();
        Value.at(heading.place(file, line, column), text, found).number();
        found.inOrder().forEach(faults);
        good = false;
        return Double.NaN;
    }

    private long moment(String text) {
        var moment = moments.of(text);
        if (moment.isEmpty()) {
            refuse(
                    Column.DATE,
                    "is not a date or a period",
                    "write year, month and day as in 2022-04-01, or a period as in 2022-04 or 2022/23 Q1");
        }
        return moment.orElse(0);
    }

    /// A yes begins a phase here; dates, separated by semicolons, begin one at each of them.
    private List<SpcRow.Start> rebases(String date, long moment) {
        var text = cell(Column.REBASE);
        var word = text.toLowerCase(Locale.ROOT);
        if (isNone(text) || NO.contains(word)) {
            return List.of();
        }
        if (YES.contains(word)) {
            return List.of(new SpcRow.Start(date, moment));
        }
        var starts = new ArrayList<SpcRow.Start>();
        for (var part : text.split(";")) {
            var start = moments.of(part.strip());
            if (start.isEmpty()) {
                refuse(
                        Column.REBASE,
                        "is neither yes, no nor dates",
                        "write yes where a new phase starts, or its date as in 2022-04-01");
                return List.of();
            }
            starts.add(new SpcRow.Start(part.strip(), start.getAsLong()));
        }
        return starts;
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
        // a column of numbers with gaps is written with decimals by some programs
        var whole = text.replaceFirst("\\.0+$", "");
        if (!whole.matches("\\d{1,5}")
                || Integer.parseInt(whole) < 2
                || Integer.parseInt(whole) > LONGEST_BASELINE) {
            refuse(
                    Column.FIX,
                    "is not a number of points from 2 to " + LONGEST_BASELINE,
                    "write how many points, from the first of each phase, set the limits");
            return null;
        }
        return Integer.valueOf(whole);
    }
}
