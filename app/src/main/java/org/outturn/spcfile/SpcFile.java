package org.outturn.spcfile;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Fault;
import org.outturn.plainfile.Place;
import org.outturn.rules.series.Polarity;

/// Charts every series of a table.
///
/// The rows of a series stand together, in any order of their dates; then only one series is in memory at a time. A series with a fault
/// is left out, and the others go on.
public final class SpcFile {
    /// @param file what to call the table in faults
    /// @param improvement for series that do not say which way is better
    /// @param apart whether the rows of a series may stand apart, for which the whole table is held in memory
    /// @param json an object a series instead of CSV with a row a point
    public record Choices(String file, Polarity improvement, boolean apart, boolean json) {}

    /// @param series that were charted
    /// @param points of those series
    /// @param signals the series whose latest figure is more than chance
    /// @param leftOut the series that have faults
    public record Counts(long series, long points, long signals, long leftOut) {}

    private final Choices choices;
    private final Consumer<Fault> faults;
    private final Output output;
    private final Names names = new Names();
    private long series;
    private long points;
    private long signals;
    private long leftOut;

    private SpcFile(Choices choices, Consumer<Fault> faults, Writer to) {
        this.choices = choices;
        this.faults = faults;
        this.output = choices.json() ? new JsonOutput(to) : new CsvOutput(to);
    }

    /// The polarity that a word names: increase, decrease, neutral, or higher, lower, close.
    public static Optional<Polarity> improvement(String word) {
        return Optional.ofNullable(RowReader.improvement(word));
    }

    /// Reads a table and writes the charts of its series. Empty when its heading cannot be used: what is wrong has then been told.
    ///
    /// @throws IOException when the table cannot be read or the charts cannot be written
    public static Optional<Counts> chart(
            Reader table, Choices choices, Consumer<Fault> faults, Writer to) throws IOException {
        return new SpcFile(choices, faults, to).run(new Lines(table));
    }

    private Optional<Counts> run(Lines lines) throws IOException {
        var first = lines.next();
        var told = new boolean[1];
        var heading =
                Heading.read(
                        choices.file(),
                        1,
                        first == null ? "" : first,
                        fault -> {
                            told[0] = true;
                            faults.accept(fault);
                        });
        if (told[0]) {
            return Optional.empty();
        }
        output.begin();
        if (choices.apart()) {
            apart(lines, heading);
        } else {
            together(lines, heading);
        }
        return Optional.of(new Counts(series, points, signals, leftOut));
    }

    private void together(Lines lines, Heading heading) throws IOException {
        var rows = new RowReader(choices.file(), heading, faults);
        var cells = new ArrayList<String>();
        Gathered open = null;
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            boolean whole = cut(lines, line, cells);
            var name = whole ? heading.cell(Column.SERIES, cells) : nameOf(open);
            if (open == null || !open.name().equals(name)) {
                close(open, heading);
                open = new Gathered(name);
                if (!names.add(name)) {
                    refuse(
                            heading,
                            lines.number(),
                            name,
                            "has rows further up, apart from these",
                            "sort the table by series, or add --apart");
                    open.spoil();
                }
            }
            take(open, whole ? rows.read(lines.number(), cells) : null, heading, lines.number());
        }
        close(open, heading);
    }

    private void apart(Lines lines, Heading heading) throws IOException {
        var rows = new RowReader(choices.file(), heading, faults);
        var cells = new ArrayList<String>();
        Map<String, Gathered> all = new LinkedHashMap<>();
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank() && cut(lines, line, cells)) {
                var open = all.computeIfAbsent(heading.cell(Column.SERIES, cells), Gathered::new);
                take(open, rows.read(lines.number(), cells), heading, lines.number());
            }
        }
        for (var one : all.values()) {
            close(one, heading);
        }
    }

    private static String nameOf(@Nullable Gathered open) {
        return open == null ? "" : open.name();
    }

    private boolean cut(Lines lines, String line, List<String> cells) {
        int wrong = Cells.cut(line, cells);
        if (lines.isCut()) {
            faults.accept(
                    Place.of(choices.file(), lines.number(), 0)
                            .fault("", "the line is too long", "write a row for each point"));
        } else if (line.indexOf(Heading.NOT_TEXT) >= 0) {
            faults.accept(
                    Place.of(choices.file(), lines.number(), 0)
                            .fault("", "the line is not UTF-8", "save the table as CSV UTF-8"));
            return false;
        } else if (wrong > 0) {
            faults.accept(
                    Place.of(choices.file(), lines.number(), wrong)
                            .fault(
                                    "",
                                    "the double quotes of this cell are wrong",
                                    "put the whole cell in double quotes and write each quote within it twice"));
        }
        return wrong == 0 && !lines.isCut();
    }

    private void take(Gathered open, @Nullable SpcRow row, Heading heading, int line) {
        if (open.isFaulty()) {
            return;
        }
        if (row == null) {
            open.spoil();
        } else if (open.isFull()) {
            refuse(
                    heading,
                    line,
                    open.name(),
                    "has more than %,d points".formatted(Gathered.MOST_POINTS),
                    "give the table a column 'series'");
            open.spoil();
        } else {
            open.add(row);
        }
    }

    private void refuse(Heading heading, int line, String value, String rule, String tryThis) {
        faults.accept(
                heading.place(choices.file(), line, Column.SERIES).fault(value, rule, tryThis));
    }

    private void close(@Nullable Gathered open, Heading heading) throws IOException {
        if (open == null) {
            return;
        }
        var whole =
                open.isFaulty()
                        ? null
                        : open.whole(heading, choices.file(), choices.improvement(), faults);
        if (whole == null) {
            leftOut++;
            return;
        }
        output.write(whole);
        series++;
        points += whole.rows().size();
        var latest = whole.chart().latest();
        if (latest.isPresent() && whole.chart().cause(latest.getAsInt()).special()) {
            signals++;
        }
    }
}
