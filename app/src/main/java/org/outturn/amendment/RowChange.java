package org.outturn.amendment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.outturn.packfile.PackTable;

/// How one row of a table is to differ. A row has a cell for each column that holds something.
///
/// @param before as it was when somebody looked at it; empty for a row that is added
/// @param after empty for a row that is removed
public record RowChange(PackTable table, Map<String, String> before, Map<String, String> after) {
    public RowChange {
        before = filled(before);
        after = filled(after);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("there is no row before and none after");
        }
    }

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public Kind kind() {
        return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /// What tells the row from the others.
    public List<String> key() {
        return table.key(before.isEmpty() ? after : before);
    }

    /// The same in words: `residual-waste, 2026/27`.
    public String name() {
        return key().stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// The cells that differ, in the order of the columns.
    public List<CellChange> cells() {
        return table.columns().all().stream()
                .map(column ->
                        new CellChange(
                                column,
                                before.getOrDefault(column, ""),
                                after.getOrDefault(column, "")))
                .filter(cell -> !cell.before().equals(cell.after()))
                .toList();
    }

    public boolean isNothing() {
        return before.equals(after);
    }

    private static Map<String, String> filled(Map<String, String> row) {
        var cells = new TreeMap<String, String>();
        row.forEach((column, cell) -> {
            if (!cell.isBlank()) {
                cells.put(column, cell);
            }
        });
        return java.util.Collections.unmodifiableMap(cells);
    }
}
