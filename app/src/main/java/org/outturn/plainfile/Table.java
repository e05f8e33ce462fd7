package org.outturn.plainfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A table read from CSV as in RFC 4180: its rows under known columns, whatever their order in the file.
///
/// @param strays what stands in rows with too few or too many cells, where no cell can be told from another
/// @param whole false when a part of the file could not be read, so that what is missing from the rows may still be in it
public record Table(List<Row> rows, List<String> strays, boolean whole) {
    /// How far titles may go down.
    private static final int LOOKED_AT = 50;

    /// A file that is not there.
    public static final Table NONE = new Table(List.of(), List.of(), true);

    /// A file that could not be read at all; its fault has been told.
    public static final Table UNREAD = new Table(List.of(), List.of(), false);

    public static Table read(Columns columns, String text, int mostRows, Faults faults) {
        return read(columns, text, ',', mostRows, faults);
    }

    /// @param separator between the cells
    public static Table read(
            Columns columns, String text, char separator, int mostRows, Faults faults) {
        var records = CsvRecords.read(columns.file(), text, separator, mostRows, faults);
        if (records.list().isEmpty()) {
            if (records.whole()) {
                faults.add(
                        Place.of(columns.file())
                                .fault(
                                        "",
                                        "the file is empty",
                                        "give it a header row, or remove it"));
            }
            return UNREAD;
        }
        var first = records.list().getFirst();
        if (columns.others() && isElsewhere(columns, records, faults)) {
            return UNREAD;
        }
        var header = Header.read(columns, first, faults);
        if (columns.others() && !header.isComplete()) {
            return UNREAD;
        }
        var rows = new ArrayList<Row>();
        var strays = new ArrayList<String>();
        for (var record : records.list().subList(1, records.list().size())) {
            if (record.cells().size() != first.cells().size()) {
                strays.addAll(record.cells());
                if (record.isTrusted()) {
                    faults.add(
                            Place.of(columns.file(), record.line(), 0)
                                    .fault(
                                            "",
                                            "the row has %d cells where the header has %d"
                                                    .formatted(
                                                            record.cells().size(),
                                                            first.cells().size()),
                                            columns.others()
                                                    ? "name the last line of the table in the mapping, or correct the row"
                                                    : "put text that holds a comma in double quotes, and give every"
                                                            + " column its comma"));
                }
                continue;
            }
            rows.add(new Row(columns.file(), header, record, faults));
        }
        return new Table(rows, strays, records.whole() && header.isComplete());
    }

    /// Whether all headings of another's file stand on a line further down, beneath titles; then that is told.
    private static boolean isElsewhere(Columns columns, CsvRecords records, Faults faults) {
        var headings =
                records.list().stream()
                        .limit(LOOKED_AT)
                        .filter(record ->
                                record.cells().stream()
                                        .map(String::strip)
                                        .toList()
                                        .containsAll(columns.needed()))
                        .findFirst();
        if (headings.isEmpty() || headings.get().equals(records.list().getFirst())) {
            return false;
        }
        int line = headings.get().line();
        faults.add(
                Place.of(columns.file(), records.list().getFirst().line(), 0)
                        .fault(
                                "",
                                "the headings stand on line %d".formatted(line),
                                "write `lines: {headings: %d}` in the mapping".formatted(line)));
        return true;
    }

    /// Makes the ids in a column known; also those of rows with faults, so that nothing that refers to them is called unknown.
    public void makeKnown(String kind, String column, Known known) {
        rows.forEach(row -> known.add(kind, row.cell(column).text().strip()));
        strays.forEach(cell -> known.add(kind, cell.strip()));
        if (!whole) {
            known.isUnsureOf(kind);
        }
    }

    /// Tells of rows that agree with an earlier row in all these columns; a row with a fault in one of them is passed over.
    public void requireUnique(String what, String... columns) {
        requireUnique(
                what,
                row ->
                        Arrays.stream(columns)
                                .map(column -> row.cell(column).text().strip())
                                .toList(),
                columns);
    }

    /// The same by a key that the columns make.
    public void requireUnique(String what, Function<Row, List<String>> key, String... columns) {
        Map<List<String>, Integer> seen = new HashMap<>();
        for (var row : rows) {
            if (!row.isSound(columns)) {
                continue;
            }
            var earlier = seen.putIfAbsent(key.apply(row), row.line());
            if (earlier != null) {
                row.cell(columns[0])
                        .refuse(
                                "repeats %s of line %d".formatted(what, earlier),
                                "remove one of the two rows");
            }
        }
    }
}
