package org.outturn.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Reads the first sheet of a workbook. It is unpacked once before, to see that it is not far more than it seems.
final class WorkbookReader {
    private static final long MOST_UNPACKED = 100L << 20;
    private static final int MOST_PARTS = 500;
    private static final int CHUNK = 1 << 16;
    private static final String NO_WORKBOOK =
            "The file is not an Excel workbook; save it as .xlsx, without a password";

    private WorkbookReader() {}

    static Grid read(byte[] bytes) {
        var problem = bomb(bytes);
        if (problem != null) {
            return Workbooks.refused(problem);
        }
        var lines = new ArrayList<Grid.Line>();
        try (var workbook =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
                var rows = workbook.getFirstSheet().openStream()) {
            var all = rows.iterator();
            while (all.hasNext()) {
                var row = all.next();
                if (row.getRowNum() > Workbooks.MOST_LINES
                        || row.getCellCount() > Workbooks.MOST_CELLS) {
                    return Workbooks.refused(
                            "The first sheet has more rows or columns than any of these tables can have");
                }
                var cells = cells(row);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new Grid.Line(row.getRowNum(), cells));
                }
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            return Workbooks.refused(NO_WORKBOOK);
        }
        return new Grid.Read(lines);
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

    private static @Nullable String bomb(byte[] bytes) {
        long unpacked = 0;
        int parts = 0;
        var chunk = new byte[CHUNK];
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    return "The workbook has too many parts; keep the one sheet that you edited";
                }
                try (var in = zip.getInputStream(part)) {
                    int read = in.read(chunk);
                    while (read >= 0) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            return "The workbook unpacks to more than %d MB; upload the table in parts"
                                    .formatted(MOST_UNPACKED >> 20);
                        }
                        read = in.read(chunk);
                    }
                }
            }
        } catch (IOException e) {
            return NO_WORKBOOK;
        }
        return parts == 0 ? NO_WORKBOOK : null;
    }
}
