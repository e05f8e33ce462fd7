package org.outturn.workbook;

import java.util.List;

/// What came back: the cells of a file as text, or everything that keeps it from being read.
public sealed interface Grid {
    /// @param lines those that hold something, the first being the names of the columns
    record Read(List<Line> lines) implements Grid {}

    /// @param problems a sentence each
    record Refused(List<String> problems) implements Grid {}

    /// @param number as the spreadsheet numbers it, from 1
    record Line(int number, List<String> cells) {
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    /// `C7`: the cell's name in a spreadsheet.
    static String address(int line, int index) {
        return letters(index) + line;
    }

    private static String letters(int index) {
        var letter = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? letter : letters(index / 26 - 1) + letter;
    }
}
