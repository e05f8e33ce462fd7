package org.outturn.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import org.outturn.document.Document;

/// The room's door: writes open documents.
public final class OpenFiles {
    private OpenFiles() {}

    public static void text(Document document, OutputStream out) throws IOException {
        new OdtWriter(document).write(out);
    }

    /// The same sheets as Excel's.
    public static void sheets(Document document, OutputStream out) throws IOException {
        new OdsWriter(document).write(out);
    }
}
