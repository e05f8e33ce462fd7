package org.outturn.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// A table as comma-separated values. A cell that a spreadsheet would take for a formula gets an apostrophe before it, which is taken off again
/// when the file comes back.
final class CsvFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
    private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\\t\\r].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String MARKED = "\uFEFF";

    private CsvFile() {}

    static byte[] write(Sheet sheet) {
        var text = new StringBuilder(MARKED);
        try (var csv = FORMAT.print(text)) {
            var head = new ArrayList<String>();
            sheet.columns().forEach(column -> head.add(column.name()));
            head.add(Sheet.MARK);
            csv.printRecord(head);
            for (var row : sheet.rows()) {
                var cells = new ArrayList<String>();
                for (var column : sheet.columns()) {
                    cells.add(guarded(row.cells().getOrDefault(column.name(), "")));
                }
                cells.add(row.mark());
                csv.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Grid read(byte[] bytes) {
        var lines = new ArrayList<Grid.Line>();
        try (var parser = CSVParser.parse(new StringReader(text(bytes)), FORMAT)) {
            for (var record : parser) {
                if (record.size() > Workbooks.MOST_CELLS
                        || record.getRecordNumber() > Workbooks.MOST_LINES) {
                    return Workbooks.refused(
                            "The file has more rows or columns than any of these tables can have");
                }
                var cells = record.toList().stream().map(CsvFile::plain).toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new Grid.Line((int) record.getRecordNumber(), cells));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Workbooks.refused(
                    "The quotes in row %d are not closed or not doubled; put the whole cell in double quotes and write each quote within it twice"
                            .formatted(lines.isEmpty() ? 1 : lines.getLast().number() + 1));
        }
        return new Grid.Read(lines);
    }

    static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches()
                ? "'" + cell
                : cell;
    }

    static String plain(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /// As UTF-8, or else as Windows-1252, in which spreadsheets save when they are not told otherwise.
    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith(MARKED) ? text.substring(1) : text;
    }
}
