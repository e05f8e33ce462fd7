package org.outturn.plainfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/// Writes a table as CSV, text kept exactly as it is. Columns that hold nothing are left out, unless they are needed.
public final class TableText {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final Columns columns;
    private final List<Map<String, String>> rows = new ArrayList<>();

    public TableText(Columns columns) {
        this.columns = columns;
    }

    /// Begins a row.
    public TableText row() {
        rows.add(new HashMap<>());
        return this;
    }

    /// Fills a cell of the row begun last; null leaves it empty.
    public TableText put(String column, @Nullable Object value) {
        if (!columns.all().contains(column)) {
            throw new IllegalArgumentException("%s has no column %s".formatted(columns, column));
        }
        if (value != null) {
            rows.getLast().put(column, value.toString());
        }
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// Each row by its columns, in their order; a cell with nothing in it is not there.
    public List<Map<String, String>> rows() {
        var all = new ArrayList<Map<String, String>>(rows.size());
        for (var row : rows) {
            var cells = new LinkedHashMap<String, String>();
            for (var column : columns.all()) {
                var cell = row.getOrDefault(column, "");
                if (!cell.isEmpty()) {
                    cells.put(column, cell);
                }
            }
            all.add(Collections.unmodifiableMap(cells));
        }
        return Collections.unmodifiableList(all);
    }

    public String text() {
        var used = columns.all().stream().filter(this::isUsed).toList();
        var text = new StringBuilder();
        try (var csv = FORMAT.print(text)) {
            csv.printRecord(used);
            for (var row : rows) {
                csv.printRecord(used.stream().map(column -> row.getOrDefault(column, "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private boolean isUsed(String column) {
        return columns.needed().contains(column)
                || rows.stream().anyMatch(row -> !row.getOrDefault(column, "").isEmpty());
    }
}
