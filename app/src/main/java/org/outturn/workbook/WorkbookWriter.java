package org.outturn.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a table as a workbook to edit. Every cell is text and stays what was typed, never a formula, a date or a number that a spreadsheet
/// makes of it.
final class WorkbookWriter {
    private static final String TEXT = "@";
    private static final String HEAD = "DCE6F0";
    private static final int SPARE = 500;
    private static final int NARROW = 14;
    private static final int WIDE = 42;
    private static final int LONG = 24;

    private WorkbookWriter() {}

    static byte[] write(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Outturn", "1.0")) {
            workbook.setGlobalDefaultFont("Arial", 10);
            var table = workbook.newWorksheet(sheet.name());
            var about = workbook.newWorksheet("About the columns");
            var choices = workbook.newWorksheet("Choices");
            choices.setVisibilityState(VisibilityState.HIDDEN);
            table(table, sheet);
            choices(table, choices, sheet);
            about(about, sheet.columns());
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void table(Worksheet out, Sheet sheet) {
        var columns = sheet.columns();
        int mark = columns.size();
        for (int i = 0; i < mark; i++) {
            out.value(0, i, columns.get(i).name());
            out.width(i, width(sheet, columns.get(i).name()));
        }
        out.value(0, mark, Sheet.MARK);
        out.hideColumn(mark);
        out.range(0, 0, 0, mark).style().bold().fillColor(HEAD).format(TEXT).set();
        int line = 1;
        for (var row : sheet.rows()) {
            for (int i = 0; i < mark; i++) {
                var cell = row.cells().get(columns.get(i).name());
                if (cell != null) {
                    out.value(line, i, cell);
                }
            }
            out.value(line, mark, row.mark());
            line++;
        }
        out.range(1, 0, line + SPARE, mark).style().format(TEXT).verticalAlignment("top").set();
        out.freezePane(0, 1);
        out.setAutoFilter(0, 0, Math.max(1, line - 1), mark);
    }

    private static int width(Sheet sheet, String column) {
        return sheet.rows().stream()
                        .limit(SPARE)
                        .anyMatch(row -> row.cells().getOrDefault(column, "").length() > LONG)
                ? WIDE
                : NARROW;
    }

    /// Typing another word is warned of and not refused, since a row may be about to be added to what it refers to.
    private static void choices(Worksheet table, Worksheet out, Sheet sheet) {
        int at = 0;
        for (int i = 0; i < sheet.columns().size(); i++) {
            var choices = sheet.columns().get(i).choices();
            if (choices.isEmpty()) {
                continue;
            }
            for (int k = 0; k < choices.size(); k++) {
                out.value(k, at, choices.get(k));
            }
            table.range(1, i, sheet.rows().size() + SPARE, i)
                    .validateWithList(out.range(0, at, choices.size() - 1, at))
                    .allowBlank(true)
                    .errorStyle(org.dhatim.fastexcel.DataValidationErrorStyle.WARNING)
                    .errorTitle("Not in the list")
                    .error("This is not one of the words for this column.")
                    .showErrorMessage(true);
            at++;
        }
    }

    private static void about(Worksheet out, List<Sheet.Column> columns) {
        out.value(0, 0, "Column");
        out.value(0, 1, "Needed");
        out.value(0, 2, "What it is");
        out.range(0, 0, 0, 2).style().bold().fillColor(HEAD).set();
        out.width(0, WIDE / 2.0);
        out.width(1, NARROW);
        out.width(2, WIDE * 2.0);
        int line = 1;
        for (var column : columns) {
            out.value(line, 0, column.name());
            out.value(line, 1, column.needed() ? "yes" : "no");
            out.value(line, 2, column.about());
            line++;
        }
        out.range(1, 0, line, 2).style().wrapText(true).verticalAlignment("top").set();
        out.freezePane(0, 1);
    }
}
