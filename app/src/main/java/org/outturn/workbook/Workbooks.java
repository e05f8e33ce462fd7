package org.outturn.workbook;

import java.util.List;
import java.util.Locale;

/// The room's door: tables as files, and files as tables.
public final class Workbooks {
    public static final int MOST_BYTES = 10 << 20;
    static final int MOST_LINES = 200_000;
    static final int MOST_CELLS = 100;

    private Workbooks() {}

    /// A workbook whose cells are text, with lists to choose from and a sheet that explains the columns.
    public static byte[] xlsx(Sheet sheet) {
        return WorkbookWriter.write(sheet);
    }

    public static byte[] csv(Sheet sheet) {
        return CsvFile.write(sheet);
    }

    /// Reads a file by its name's ending, within limits.
    public static Grid read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return refused("The file is empty; choose the table that you edited");
        }
        if (bytes.length > MOST_BYTES) {
            return refused(
                    "The file is larger than %d MB; upload the table in parts"
                            .formatted(MOST_BYTES >> 20));
        }
        var ending = name.toLowerCase(Locale.ROOT);
        return ending.endsWith(".xlsx")
                ? WorkbookReader.read(bytes)
                : ending.endsWith(".csv")
                        ? CsvFile.read(bytes)
                        : refused("The file is neither .xlsx nor .csv; save it as one of the two");
    }

    static Grid refused(String problem) {
        return new Grid.Refused(List.of(problem));
    }
}
