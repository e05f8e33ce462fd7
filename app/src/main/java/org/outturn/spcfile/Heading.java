package org.outturn.spcfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.outturn.plainfile.Fault;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Place;

/// Which column stands where.
final class Heading {
    /// What stands for bytes that are not UTF-8.
    static final char NOT_TEXT = '\uFFFD';

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private int width;

    private Heading() {}

    /// Reads the first line. Every unknown, doubled or missing column is told of.
    static Heading read(String file, int line, String text, Consumer<Fault> faults) {
        var heading = new Heading();
        if (text.isBlank()) {
            faults.accept(
                    Place.of(file, line, 0)
                            .fault(
                                    "",
                                    "the table has no heading",
                                    "begin it with a line such as series,date,value"));
            return heading;
        }
        if (text.indexOf(NOT_TEXT) >= 0 || text.indexOf('\0') >= 0) {
            faults.accept(
                    Place.of(file, line, 0)
                            .fault("", "the line is not UTF-8", "save the table as CSV UTF-8"));
            return heading;
        }
        List<String> cells = new ArrayList<>();
        if (Cells.cut(text, cells) != 0) {
            faults.accept(
                    Place.of(file, line, 0)
                            .fault("", "the heading has wrong quotes", "write plain column names"));
            return heading;
        }
        if (cells.size() == 1 && (text.contains(";") || text.contains("\t"))) {
            faults.accept(
                    Place.of(file, line, 0)
                            .fault(
                                    "",
                                    "the columns are not separated by commas",
                                    "save the table as CSV with commas"));
            return heading;
        }
        heading.width = cells.size();
        for (int i = 0; i < cells.size(); i++) {
            heading.place(file, line, i, cells.get(i).strip(), faults);
        }
        for (var column : Column.values()) {
            if (column.needed() && !heading.has(column)) {
                faults.accept(
                        Place.of(file, line, 0)
                                .fault(
                                        "",
                                        "the column '%s' is missing".formatted(column.word()),
                                        "add it; the columns are "
                                                + String.join(", ", Column.WORDS)));
            }
        }
        return heading;
    }

    /// How many cells the heading has.
    int width() {
        return width;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /// The cell of a column in a row; empty where the row or the table has none.
    String cell(Column column, List<String> cells) {
        var place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    Place place(String file, int line, Column column) {
        return new Place(file, line, places.getOrDefault(column, -1) + 1, column.word());
    }

    private void place(String file, int line, int index, String name, Consumer<Fault> faults) {
        var known = Column.find(name);
        var here = Place.of(file, line, index + 1);
        if (known.isEmpty()) {
            faults.accept(
                    here.fault(
                            name,
                            name.isEmpty() ? "a column has no name" : "is not a column",
                            Nearest.find(name, Column.WORDS)
                                    .map("did you mean '%s'?"::formatted)
                                    .orElse(
                                            "remove it; the columns are "
                                                    + String.join(", ", Column.WORDS))));
        } else if (places.putIfAbsent(known.get(), index) != null) {
            faults.accept(here.fault(name, "is a column twice", "remove one of the two"));
        }
    }
}
