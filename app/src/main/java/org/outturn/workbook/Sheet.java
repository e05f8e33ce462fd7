package org.outturn.workbook;

import java.util.List;
import java.util.Map;

/// A table to take away.
///
/// @param name for the sheet's tab, without signs
/// @param rows in their order
public record Sheet(String name, List<Column> columns, List<Row> rows) {
    /// The column that tells how each row was when it was taken away.
    public static final String MARK = "as downloaded";

    /// @param about what it is, for the sheet that explains the columns
    /// @param choices what can stand in it; empty for anything
    public record Column(String name, boolean needed, String about, List<String> choices) {}

    /// @param cells by the columns' names; nothing where a cell is empty
    /// @param mark tells later whether the row is still the same
    public record Row(Map<String, String> cells, String mark) {}
}
