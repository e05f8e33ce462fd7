package org.outturn.office;

import java.io.IOException;
import java.io.OutputStream;
import org.outturn.document.Document;
import org.outturn.document.Table;

/// Writes documents as office files.
public final class OfficeFiles {
    private OfficeFiles() {}

    public static void word(Document document, OutputStream out) throws IOException {
        new WordWriter(document).write(out);
    }

    /// The tables alone, a sheet for each.
    public static void excel(Document document, OutputStream out) throws IOException {
        new SheetWriter(document).write(out);
    }

    /// One table as comma-separated values.
    public static String csv(Table table) {
        return CsvWriter.text(table.flat());
    }

    /// The tables alone, each as a file of comma-separated values.
    public static void csv(Document document, OutputStream out) throws IOException {
        new CsvWriter(document).write(out);
    }
}
