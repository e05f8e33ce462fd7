package org.outturn.rules.disclosure;

import java.util.Arrays;

/// Counts by rows and columns with the totals that will be published beside them. Totals are derived, never handed in.
///
/// Row 0 to `rows() - 1` and column 0 to `columns() - 1` are the body; row `rows()` holds the column totals, column `columns()` the row
/// totals, and their crossing the grand total.
public final class CountTable {
    private final long[][] counts;
    private final boolean rowTotals;
    private final boolean columnTotals;

    private CountTable(long[][] counts, boolean rowTotals, boolean columnTotals) {
        this.counts = counts;
        this.rowTotals = rowTotals;
        this.columnTotals = columnTotals;
    }

    /// One row of parts with their total.
    public static CountTable line(long... parts) {
        return of(new long[][] {parts}, true, false);
    }

    /// A table with totals of both kinds and a grand total.
    public static CountTable square(long[][] body) {
        return of(body, true, true);
    }

    /// @param rowTotals whether each row's total is published
    /// @param columnTotals whether each column's total is; the grand total is published when both are
    /// @throws IllegalArgumentException when there is no cell, rows differ in length or a count is negative
    public static CountTable of(long[][] body, boolean rowTotals, boolean columnTotals) {
        int columns = body.length == 0 ? 0 : body[0].length;
        if (columns == 0) {
            throw new IllegalArgumentException("A table has at least one cell");
        }
        var counts = new long[body.length + 1][columns + 1];
        for (int r = 0; r < body.length; r++) {
            if (body[r].length != columns) {
                throw new IllegalArgumentException(
                        "Rows are of one length: row %d has %d cells, the first %d"
                                .formatted(r + 1, body[r].length, columns));
            }
            for (int c = 0; c < columns; c++) {
                if (body[r][c] < 0) {
                    throw new IllegalArgumentException(
                            "Counts are not negative: %d in row %d, column %d"
                                    .formatted(body[r][c], r + 1, c + 1));
                }
                counts[r][c] = body[r][c];
                counts[r][columns] += body[r][c];
                counts[body.length][c] += body[r][c];
                counts[body.length][columns] += body[r][c];
            }
        }
        return new CountTable(counts, rowTotals, columnTotals);
    }

    public int rows() {
        return counts.length - 1;
    }

    public int columns() {
        return counts[0].length - 1;
    }

    /// The true count, totals included.
    public long count(int row, int column) {
        return counts[row][column];
    }

    /// Whether the cell is in the publication at all.
    public boolean published(int row, int column) {
        boolean rowTotal = column == columns();
        boolean columnTotal = row == rows();
        return (!rowTotal || rowTotals) && (!columnTotal || columnTotals);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(counts);
    }
}
