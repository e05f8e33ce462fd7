package org.outturn.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Reads the first sheet of a workbook. It is unpacked once before, to see that it is not far more than it seems.
final class WorkbookReader {
    private static final int MOST_DIGITS = 40;

    private WorkbookReader() {}

    static Grid read(byte[] bytes) {
        var scan = new WorkbookScan(bytes);
        var problem = scan.problem();
        if (problem != null) {
            return Workbooks.refused(problem);
        }
        var lines = new ArrayList<Grid.Line>();
        try (var workbook =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(scan.sound()),
                                new ReadingOptions(true, true));
                var rows = workbook.getFirstSheet().openStream()) {
            var all = rows.iterator();
            while (all.hasNext()) {
                var row = all.next();
                if (row.getRowNum() > Workbooks.MOST_LINES
                        || row.getCellCount() > Workbooks.MOST_CELLS) {
                    return Workbooks.refused(
                            "The first sheet has more rows or columns than any of these tables can have");
                }
                if (row.stream().anyMatch(WorkbookReader::isBeyond)) {
                    return Workbooks.refused(WorkbookScan.NO_CELL);
                }
                var cells = cells(row);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new Grid.Line(row.getRowNum(), cells));
                }
            }
        } catch (IOException | RuntimeException e) {
            // The library throws whatever it comes upon in a file that no program wrote so.
            return Workbooks.refused(WorkbookScan.NO_WORKBOOK);
        }
        return new Grid.Read(lines);
    }

    /// Written out, such a number would be longer than any figure, and a short one such as 1E999999999 would fill the memory.
    private static boolean isBeyond(@Nullable Cell cell) {
        if (cell == null || cell.getType() != CellType.NUMBER) {
            return false;
        }
        var number = cell.asNumber();
        return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getOptionalCell(i).orElse(null)));
        }
        return cells;
    }

    /// As it is shown: a number as plain digits, a date as year, month and day. A formula counts as what it came to.
    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell)
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        var text = cell.getText();
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches("(?i).*(yy|d).*");
    }
}
