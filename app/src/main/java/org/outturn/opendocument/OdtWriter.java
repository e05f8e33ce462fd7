package org.outturn.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.outturn.document.Document;
import org.outturn.document.Document.Orientation;
import org.outturn.document.Format;
import org.outturn.document.Markup;
import org.outturn.office.Archive;

/// Writes a document as an OpenDocument text: real headings, header rows that repeat, charts with alternative texts.
///
/// Its parts are written as they stand in the file, like those of Word (docs/decisions/0007-word-as-written.md). Styles stand in a file
/// beside this class.
final class OdtWriter {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String STYLES = "odt-styles.xml";
    private static final String MANIFEST = OASIS + "manifest:1.0";

    static final String[] SPACES = {
        "xmlns:office",
        OASIS + "office:1.0",
        "xmlns:table",
        OASIS + "table:1.0",
        "xmlns:text",
        OASIS + "text:1.0",
        "xmlns:style",
        OASIS + "style:1.0",
        "xmlns:draw",
        OASIS + "drawing:1.0",
        "xmlns:fo",
        OASIS + "xsl-fo-compatible:1.0",
        "xmlns:svg",
        OASIS + "svg-compatible:1.0",
        "xmlns:meta",
        OASIS + "meta:1.0",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:xlink",
        "http://www.w3.org/1999/xlink",
        "office:version",
        "1.3"
    };

    private final Document document;

    OdtWriter(Document document) {
        this.document = document;
    }

    void write(OutputStream out) throws IOException {
        var body = new OdtBody(document);
        var content = body.write();
        var parts = new ArrayList<>(List.of("content.xml", "styles.xml", "meta.xml"));
        var archive = new Archive().with("mimetype", Format.ODT.mediaType());
        var pictures = body.pictures();
        for (int i = 1; i <= pictures.size(); i++) {
            parts.add(OdtBody.picture(i));
        }
        archive.with("META-INF/manifest.xml", DECLARATION + manifest(parts));
        archive.with("content.xml", DECLARATION + content);
        archive.with("styles.xml", DECLARATION + styles());
        archive.with("meta.xml", DECLARATION + meta());
        for (int i = 1; i <= pictures.size(); i++) {
            archive.with(OdtBody.picture(i), DECLARATION + pictures.get(i - 1).svg());
        }
        archive.write(out);
    }

    private String styles() throws IOException {
        var out = new Markup().open("office:document-styles", SPACES);
        out.raw(common());
        out.open("office:automatic-styles");
        for (var page : Orientation.values()) {
            layout(out, page);
        }
        out.close().open("office:master-styles");
        for (var page : Orientation.values()) {
            out.open(
                    "style:master-page",
                    "style:name",
                    master(page, document.orientation()),
                    "style:page-layout-name",
                    "Layout-" + page.name());
            edges(out);
            out.close();
        }
        return out.close().close().finish();
    }

    private String common() throws IOException {
        try (var in = OdtWriter.class.getResourceAsStream(STYLES)) {
            var text =
                    new String(
                            Objects.requireNonNull(in, "Missing from the program: " + STYLES)
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
            var language = document.language().split("-", -1);
            return text.replace("LANGUAGE", language[0])
                    .replace("COUNTRY", language.length > 1 ? language[1] : "none")
                    .replace("BRAND", document.brand().colour().toString())
                    .replace("ACCENT", document.brand().accent().toString())
                    .replace("INK", document.brand().colour().ink().toString());
        }
    }

    /// The pages that a document begins with are the standard ones. Slides are printed on ordinary paper.
    static String master(Orientation page, Orientation usual) {
        return page == usual ? "Standard" : "Pages-" + page.name();
    }

    private static void layout(Markup out, Orientation page) {
        var paper = OdtBody.paper(page);
        out.open("style:page-layout", "style:name", "Layout-" + page.name());
        out.empty(
                "style:page-layout-properties",
                "fo:page-width",
                paper.width() + "mm",
                "fo:page-height",
                paper.height() + "mm",
                "style:print-orientation",
                paper.width() > paper.height() ? "landscape" : "portrait",
                "fo:margin-top",
                "10mm",
                "fo:margin-bottom",
                "10mm",
                "fo:margin-left",
                OdtBody.MARGIN + "mm",
                "fo:margin-right",
                OdtBody.MARGIN + "mm");
        edge(out, "style:header-style", "fo:margin-bottom");
        edge(out, "style:footer-style", "fo:margin-top");
        out.close();
    }

    /// @param side where it keeps away from the words of the page
    private static void edge(Markup out, String name, String side) {
        out.open(name);
        out.empty("style:header-footer-properties", "fo:min-height", "8mm", side, "3mm");
        out.close();
    }

    private void edges(Markup out) {
        var publisher = document.brand().publisher();
        var notice = document.notice();
        var footer = document.footer();
        out.open("style:header").open("text:p", "text:style-name", "Header");
        out.text(
                (notice == null ? publisher : publisher + " – " + notice)
                        + " · "
                        + document.title());
        out.close().close();
        out.open("style:footer").open("text:p", "text:style-name", "Footer");
        out.text((footer == null ? publisher : footer) + " · Page ");
        out.element("text:page-number", "1", "text:select-page", "current");
        out.text(" of ").element("text:page-count", "1");
        out.close().close();
    }

    private String meta() {
        var out = new Markup().open("office:document-meta", SPACES).open("office:meta");
        out.element("meta:generator", "Outturn");
        out.element("dc:title", document.title());
        var subtitle = document.subtitle();
        if (subtitle != null) {
            out.element("dc:subject", subtitle);
        }
        out.element("meta:initial-creator", document.brand().publisher());
        out.element("meta:creation-date", document.date() + "T12:00:00");
        out.element("dc:date", document.date() + "T12:00:00");
        out.element("dc:language", document.language());
        return out.close().close().finish();
    }

    private static String manifest(List<String> parts) {
        var out = new Markup();
        out.open("manifest:manifest", "xmlns:manifest", MANIFEST, "manifest:version", "1.3");
        entry(out, "/", Format.ODT.mediaType());
        parts.forEach(
                part -> entry(out, part, part.endsWith(".svg") ? "image/svg+xml" : "text/xml"));
        return out.close().finish();
    }

    private static void entry(Markup out, String path, String type) {
        out.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }
}
