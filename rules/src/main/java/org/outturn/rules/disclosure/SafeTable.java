package org.outturn.rules.disclosure;

/// A table as it can be published; indexed as the [CountTable] that it came from, totals in the last row and column.
public final class SafeTable {
    private final Cell[][] cells;

    SafeTable(Cell[][] cells) {
        this.cells = cells;
    }

    public Cell cell(int row, int column) {
        return cells[row][column];
    }

    public int rows() {
        return cells.length - 1;
    }

    public int columns() {
        return cells[0].length - 1;
    }

    /// The cell as text: the rounded count, the marker, or nothing.
    public String text(int row, int column) {
        return switch (cells[row][column]) {
            case Cell.Shown(var count) -> Long.toString(count);
            case Cell.Suppressed _ -> Cell.MARKER;
            case Cell.Unpublished _ -> "";
        };
    }
}
