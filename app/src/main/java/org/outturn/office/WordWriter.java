package org.outturn.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.document.Markup;

/// Writes a document for Word: real heading styles, tables with repeated header rows, charts that can be edited.
///
/// The parts are written as they stand in the file, so the same document gives the same bytes; a test holds them against the schema
/// of the format. See docs/decisions/0007-word-as-written.md.
final class WordWriter {
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// The namespaces of a part of the document.
    static final String[] SPACES = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"
    };

    private final Document document;
    private final List<Part> types = new ArrayList<>();

    private record Part(String name, String type) {}

    /// From one part to another, or to an address outside.
    private record Relation(String id, String type, String target, boolean external) {
        Relation(String id, String type, String target) {
            this(id, type, target, false);
        }
    }

    WordWriter(Document document) {
        this.document = document;
    }

    void write(OutputStream out) throws IOException {
        var body = new WordBody(document);
        var main = body.write();
        var archive = new Archive();
        type("/word/document.xml", WORD + "document.main+xml");
        type("/word/styles.xml", WORD + "styles+xml");
        type("/word/numbering.xml", WORD + "numbering+xml");
        type("/word/settings.xml", WORD + "settings+xml");
        type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        var charts = body.charts();
        for (int i = 1; i <= charts.size(); i++) {
            type(
                    "/word/charts/chart" + i + ".xml",
                    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        }
        for (var orientation : Document.Orientation.values()) {
            type("/word/" + WordEdges.header(orientation), WORD + "header+xml");
            type("/word/" + WordEdges.footer(orientation), WORD + "footer+xml");
        }
        archive.with("[Content_Types].xml", contentTypes());
        archive.with("_rels/.rels", packageRelations());
        archive.with("word/document.xml", DECLARATION + main);
        archive.with("word/_rels/document.xml.rels", documentRelations(body));
        archive.with("word/styles.xml", WordStyles.part(document.language()));
        archive.with("word/numbering.xml", DECLARATION + WordNumbering.part(body.lists()));
        archive.with("word/settings.xml", DECLARATION + settings());
        for (var orientation : Document.Orientation.values()) {
            edges(archive, orientation);
        }
        for (int i = 1; i <= charts.size(); i++) {
            var chart = new ChartPart(charts.get(i - 1).plot());
            archive.with("word/charts/chart" + i + ".xml", DECLARATION + chart.part());
            archive.with(
                    "word/charts/_rels/chart" + i + ".xml.rels",
                    relations(
                            List.of(
                                    new Relation(
                                            "rId1",
                                            OFFICE + "package",
                                            "../embeddings/figures" + i + ".xlsx"))));
            archive.with("word/embeddings/figures" + i + ".xlsx", chart.workbook(document.date()));
        }
        archive.with("docProps/core.xml", DECLARATION + core());
        archive.with("docProps/app.xml", DECLARATION + application());
        archive.write(out);
    }

    private void edges(Archive archive, Document.Orientation orientation) {
        var edges = new WordEdges(document, WordBody.width(orientation));
        archive.with("word/" + WordEdges.header(orientation), DECLARATION + edges.header());
        archive.with("word/" + WordEdges.footer(orientation), DECLARATION + edges.footer());
    }

    private void type(String part, String type) {
        types.add(new Part(part, type));
    }

    private String contentTypes() {
        var out = new Markup().raw(DECLARATION);
        out.open("Types", "xmlns", PACKAGE + "content-types");
        standard(out, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        standard(out, "xml", "application/xml");
        standard(out, "xlsx", Format.XLSX.mediaType());
        for (var type : types) {
            out.empty("Override", "PartName", type.name(), "ContentType", type.type());
        }
        return out.close().finish();
    }

    private static void standard(Markup out, String extension, String type) {
        out.empty("Default", "Extension", extension, "ContentType", type);
    }

    private static String packageRelations() {
        return relations(
                List.of(
                        new Relation("rId1", OFFICE + "officeDocument", "word/document.xml"),
                        new Relation(
                                "rId2",
                                PACKAGE + "relationships/metadata/core-properties",
                                "docProps/core.xml"),
                        new Relation("rId3", OFFICE + "extended-properties", "docProps/app.xml")));
    }

    private static String documentRelations(WordBody body) {
        var all = new ArrayList<Relation>();
        all.add(new Relation("rId1", OFFICE + "styles", "styles.xml"));
        all.add(new Relation("rId2", OFFICE + "numbering", "numbering.xml"));
        all.add(new Relation("rId3", OFFICE + "settings", "settings.xml"));
        for (var orientation : Document.Orientation.values()) {
            var header = WordEdges.header(orientation);
            all.add(new Relation(WordEdges.id(header), OFFICE + "header", header));
            var footer = WordEdges.footer(orientation);
            all.add(new Relation(WordEdges.id(footer), OFFICE + "footer", footer));
        }
        for (int i = 1; i <= body.charts().size(); i++) {
            all.add(new Relation("rIdChart" + i, OFFICE + "chart", "charts/chart" + i + ".xml"));
        }
        for (int i = 1; i <= body.links().size(); i++) {
            all.add(
                    new Relation(
                            "rIdLink" + i, OFFICE + "hyperlink", body.links().get(i - 1), true));
        }
        return relations(all);
    }

    private static String relations(List<Relation> relations) {
        var out = new Markup().raw(DECLARATION);
        out.open("Relationships", "xmlns", PACKAGE + "relationships");
        for (var relation : relations) {
            out.empty(
                    "Relationship",
                    "Id",
                    relation.id(),
                    "Type",
                    relation.type(),
                    "Target",
                    relation.target(),
                    "TargetMode",
                    relation.external() ? "External" : "");
        }
        return out.close().finish();
    }

    private String settings() {
        return new Markup()
                .open("w:settings", SPACES[0], SPACES[1])
                .empty("w:zoom", "w:percent", "100")
                .empty("w:defaultTabStop", "w:val", "720")
                // The contents get their page numbers when Word opens the file.
                .empty("w:updateFields", "w:val", "true")
                .open("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .close()
                .empty("w:themeFontLang", "w:val", document.language())
                .empty("w:decimalSymbol", "w:val", ".")
                .empty("w:listSeparator", "w:val", ",")
                .close()
                .finish();
    }

    private String core() {
        var date = document.date() + "T12:00:00Z";
        var subtitle = document.subtitle();
        var out =
                new Markup()
                        .open(
                                "cp:coreProperties",
                                "xmlns:cp",
                                PACKAGE + "metadata/core-properties",
                                "xmlns:dc",
                                "http://purl.org/dc/elements/1.1/",
                                "xmlns:dcterms",
                                "http://purl.org/dc/terms/",
                                "xmlns:xsi",
                                "http://www.w3.org/2001/XMLSchema-instance");
        out.element("dc:title", document.title());
        if (subtitle != null) {
            out.element("dc:subject", subtitle);
        }
        out.element("dc:creator", document.brand().publisher());
        out.element("dc:language", document.language());
        out.element("dcterms:created", date, "xsi:type", "dcterms:W3CDTF");
        out.element("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF");
        return out.close().finish();
    }

    private String application() {
        return new Markup()
                .open(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .element("Application", "Outturn")
                .element("Company", document.brand().publisher())
                .close()
                .finish();
    }
}
