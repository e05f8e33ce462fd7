package org.outturn.plainfile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A row of a table, cell by cell, and whether anything was wrong with it.
public final class Row {
    private final String file;
    private final Header header;
    private final CsvRecords.CsvRecord record;
    private final Faults faults;
    private final Set<String> faulty = new HashSet<>();

    Row(String file, Header header, CsvRecords.CsvRecord record, Faults faults) {
        this.file = file;
        this.header = header;
        this.record = record;
        this.faults = faults;
    }

    /// The physical line where the row starts.
    public int line() {
        return record.line();
    }

    /// A cell, with nothing in it where the table has no such column.
    public Value cell(String column) {
        var index = header.places().get(column);
        if (index == null) {
            return new Value(
                    () -> new Place(file, line(), 0, column), "", fault -> tell(column, fault));
        }
        return new Value(
                () -> place(index, column),
                record.cells().get(index),
                fault -> tell(column, fault));
    }

    /// A cell that must hold something.
    public Value needed(String column) {
        var cell = cell(column);
        if (!cell.isGiven()) {
            if (header.places().containsKey(column)) {
                cell.refuse("the cell is empty", "fill it in");
            } else {
                faulty.add(column);
            }
        }
        return cell;
    }

    /// Tells what is wrong with the row as a whole.
    public void refuse(String rule, String tryThis) {
        tell("", Place.of(file, line(), 0).fault("", rule, tryThis));
    }

    /// Whether nothing was wrong so far; with columns named, with those.
    public boolean isSound(String... columns) {
        return columns.length == 0
                ? faulty.isEmpty()
                : Arrays.stream(columns).noneMatch(faulty::contains);
    }

    /// Whether every column of the file was understood, so that what is not given was left out on purpose.
    public boolean isUnderstood() {
        return header.isComplete();
    }

    private void tell(String column, Fault fault) {
        faulty.add(column);
        faults.add(fault);
    }

    private Place place(int index, String column) {
        return new Place(
                file, line() + linesWithin(record.cells().subList(0, index)), index + 1, column);
    }

    /// Line ends within quoted cells.
    private static int linesWithin(List<String> cells) {
        int ends = 0;
        for (var cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (c == '\n' || (c == '\r' && !cell.startsWith("\n", i + 1))) {
                    ends++;
                }
            }
        }
        return ends;
    }
}
