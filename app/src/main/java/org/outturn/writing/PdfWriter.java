package org.outturn.writing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.outturn.document.Document;

/// Writes a document as a tagged PDF that conforms to PDF/UA-1 and PDF/A-2a.
///
/// The file is dated by the document and its identifier follows from the document, so the same document gives the same bytes.
final class PdfWriter {
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Document document;

    PdfWriter(Document document) {
        this.document = document;
    }

    void write(OutputStream out) throws IOException {
        var builder =
                new PdfRendererBuilder()
                        .usePdfUaAccessibility(true)
                        .usePdfAConformance(PdfAConformance.PDFA_2_A)
                        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                        .useSVGDrawer(new BatikSVGDrawer())
                        .withProducer("Outturn")
                        .withHtmlContent(Glyphs.known(new PrintPage(document).xhtml()), null)
                        .toStream(out);
        font(builder, "Liberation Sans", "LiberationSans-Regular", 400, FontStyle.NORMAL);
        font(builder, "Liberation Sans", "LiberationSans-Bold", 700, FontStyle.NORMAL);
        font(builder, "Liberation Sans", "LiberationSans-Italic", 400, FontStyle.ITALIC);
        font(builder, "Liberation Sans", "LiberationSans-BoldItalic", 700, FontStyle.ITALIC);
        font(builder, "Liberation Mono", "LiberationMono-Regular", 400, FontStyle.NORMAL);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var pdf = renderer.getPdfDocument()) {
                date(pdf);
                pdf.save(out);
            }
        }
    }

    private static void font(
            PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(
                () -> PrintFont.open("/liberation/" + file + ".ttf"), family, weight, style, true);
    }

    /// Dates the file and its metadata alike, as PDF/A asks.
    private void date(PDDocument pdf) throws IOException {
        var noon = document.date().atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
        pdf.setDocumentId(document.date().toEpochDay());
        pdf.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(noon.toZonedDateTime()));
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated =
                xmp.replaceFirst(
                        "(<xmp:CreateDate>)[^<]*",
                        "$1"
                                + noon.format(
                                        DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")));
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
