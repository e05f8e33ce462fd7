package org.outturn.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.document.Table;
import org.outturn.office.OfficeFiles;
import org.outturn.opendocument.OpenFiles;
import org.outturn.slides.Slides;

/// Writes documents. The same document gives the same bytes, today and in years.
public final class Documents {
    private Documents() {}

    public static void write(Document document, Format format, OutputStream out)
            throws IOException {
        switch (format) {
            case HTML -> out.write(bytes(new HtmlWriter(document).page()));
            case PDF -> new PdfWriter(document).write(out);
            case DOCX -> OfficeFiles.word(document, out);
            case XLSX -> OfficeFiles.excel(document, out);
            case PPTX -> Slides.write(document, out);
            case ODT -> OpenFiles.text(document, out);
            case ODS -> OpenFiles.sheets(document, out);
            case CSV -> OfficeFiles.csv(document, out);
            case TEXT -> out.write(bytes(new TextWriter().write(document)));
        }
    }

    /// One table as comma-separated values: figures at full precision, words that cannot be taken for formulas.
    public static byte[] csv(Table table) {
        return bytes(OfficeFiles.csv(table));
    }

    /// The document without its title, to stand in a page of the application.
    public static Fragment fragment(Document document) {
        return new HtmlWriter(document).fragment();
    }

    /// @param style rules that apply within an element of class `document`, and nowhere else
    /// @param body an element of class `document`
    public record Fragment(String style, String body) {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
