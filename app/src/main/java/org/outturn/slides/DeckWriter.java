package org.outturn.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.document.Markup;
import org.outturn.office.Archive;
import org.outturn.office.ChartPart;

/// Puts the parts of a deck together: slides, their charts and notes, and the master that gives them the council's look.
///
/// The parts are written as they stand in the file, like those of Word (docs/decisions/0007-word-as-written.md).
final class DeckWriter {
    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KIND =
            "application/vnd.openxmlformats-officedocument.presentationml.";

    private final Document document;
    private final List<Slide> slides;
    private final Archive archive = new Archive();
    private final Markup types = new Markup();
    private int charts;

    DeckWriter(Document document, List<Slide> slides) {
        this.document = document;
        this.slides = slides;
    }

    private record Relation(String id, String type, String target, boolean external) {
        Relation(String id, String type, String target) {
            this(id, OFFICE + type, target, false);
        }
    }

    void write(OutputStream out) throws IOException {
        frame();
        master();
        slide(1, new SlidePart(document), null);
        for (int i = 0; i < slides.size(); i++) {
            slide(i + 2, new SlidePart(document), slides.get(i));
        }
        archive.with("[Content_Types].xml", contentTypes());
        archive.write(out);
    }

    private void frame() {
        var relations = new ArrayList<Relation>();
        relations.add(new Relation("rId1", "officeDocument", "ppt/presentation.xml"));
        relations.add(
                new Relation(
                        "rId2",
                        PACKAGE + "relationships/metadata/core-properties",
                        "docProps/core.xml",
                        false));
        archive.with("_rels/.rels", relations(relations));
        part(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                core());
        part("ppt/presentation.xml", KIND + "presentation.main+xml", presentation());
        var inside = new ArrayList<Relation>();
        inside.add(new Relation("rIdMaster", "slideMaster", "slideMasters/slideMaster1.xml"));
        inside.add(new Relation("rIdNotes", "notesMaster", "notesMasters/notesMaster1.xml"));
        inside.add(new Relation("rIdTheme", "theme", "theme/theme1.xml"));
        for (int i = 1; i <= slides.size() + 1; i++) {
            inside.add(new Relation("rIdSlide" + i, "slide", "slides/slide" + i + ".xml"));
        }
        archive.with("ppt/_rels/presentation.xml.rels", relations(inside));
    }

    private String presentation() {
        var out = new Markup().open("p:presentation", SlidePart.SPACES);
        out.open("p:sldMasterIdLst");
        out.empty("p:sldMasterId", "id", "2147483648", "r:id", "rIdMaster").close();
        out.open("p:notesMasterIdLst").empty("p:notesMasterId", "r:id", "rIdNotes").close();
        out.open("p:sldIdLst");
        for (int i = 1; i <= slides.size() + 1; i++) {
            out.empty("p:sldId", "id", Integer.toString(255 + i), "r:id", "rIdSlide" + i);
        }
        out.close();
        out.empty("p:sldSz", "cx", SlidePart.emus(Slide.WIDTH), "cy", SlidePart.emus(Slide.HEIGHT));
        out.empty("p:notesSz", "cx", "6858000", "cy", "9144000");
        return out.close().finish();
    }

    /// The master and its two layouts come from files beside this class, in the council's colours.
    private void master() {
        var theme = "application/vnd.openxmlformats-officedocument.theme+xml";
        part("ppt/theme/theme1.xml", theme, branded("theme.xml"));
        part("ppt/theme/theme2.xml", theme, branded("theme.xml"));
        var folder = "ppt/slideMasters/";
        part(folder + "slideMaster1.xml", KIND + "slideMaster+xml", branded("master.xml"));
        archive.with(
                folder + "_rels/slideMaster1.xml.rels",
                relations(
                        List.of(
                                new Relation(
                                        "rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"),
                                new Relation(
                                        "rId2", "slideLayout", "../slideLayouts/slideLayout2.xml"),
                                new Relation("rId3", "theme", "../theme/theme1.xml"))));
        for (int i = 1; i <= 2; i++) {
            var name = "slideLayout" + i + ".xml";
            part(
                    "ppt/slideLayouts/" + name,
                    KIND + "slideLayout+xml",
                    branded(i == 1 ? "layout-cover.xml" : "layout-slide.xml"));
            archive.with(
                    "ppt/slideLayouts/_rels/" + name + ".rels",
                    relations(
                            List.of(
                                    new Relation(
                                            "rId1",
                                            "slideMaster",
                                            "../slideMasters/slideMaster1.xml"))));
        }
        part(
                "ppt/notesMasters/notesMaster1.xml",
                KIND + "notesMaster+xml",
                branded("notes-master.xml"));
        archive.with(
                "ppt/notesMasters/_rels/notesMaster1.xml.rels",
                relations(List.of(new Relation("rId1", "theme", "../theme/theme2.xml"))));
    }

    private void slide(int number, SlidePart part, @org.jspecify.annotations.Nullable Slide slide)
            throws IOException {
        var xml = slide == null ? part.cover() : part.write(slide, number);
        part("ppt/slides/slide" + number + ".xml", KIND + "slide+xml", xml);
        var relations = new ArrayList<Relation>();
        var layout = slide == null ? 1 : 2;
        relations.add(
                new Relation(
                        "rIdLayout",
                        "slideLayout",
                        "../slideLayouts/slideLayout" + layout + ".xml"));
        for (int i = 1; i <= part.charts().size(); i++) {
            charts++;
            chart(new ChartPart(part.charts().get(i - 1).plot()));
            relations.add(
                    new Relation("rIdChart" + i, "chart", "../charts/chart" + charts + ".xml"));
        }
        for (int i = 1; i <= part.links().size(); i++) {
            relations.add(
                    new Relation(
                            "rIdLink" + i, OFFICE + "hyperlink", part.links().get(i - 1), true));
        }
        if (slide != null && !slide.notes().isEmpty()) {
            var notes = "notesSlide" + number + ".xml";
            relations.add(new Relation("rIdNotes", "notesSlide", "../notesSlides/" + notes));
            part(
                    "ppt/notesSlides/" + notes,
                    KIND + "notesSlide+xml",
                    NotesPart.of(slide.notes(), document.language()));
            archive.with(
                    "ppt/notesSlides/_rels/" + notes + ".rels",
                    relations(
                            List.of(
                                    new Relation(
                                            "rId1",
                                            "notesMaster",
                                            "../notesMasters/notesMaster1.xml"),
                                    new Relation(
                                            "rId2",
                                            "slide",
                                            "../slides/slide" + number + ".xml"))));
        }
        archive.with("ppt/slides/_rels/slide" + number + ".xml.rels", relations(relations));
    }

    private void chart(ChartPart chart) throws IOException {
        part(
                "ppt/charts/chart" + charts + ".xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                chart.part());
        archive.with(
                "ppt/charts/_rels/chart" + charts + ".xml.rels",
                relations(
                        List.of(
                                new Relation(
                                        "rId1",
                                        "package",
                                        "../embeddings/figures" + charts + ".xlsx"))));
        archive.with("ppt/embeddings/figures" + charts + ".xlsx", chart.workbook(document.date()));
    }

    private void part(String name, String type, String xml) {
        types.empty("Override", "PartName", "/" + name, "ContentType", type);
        archive.with(name, DECLARATION + xml);
    }

    private String contentTypes() {
        var out = new Markup().raw(DECLARATION).open("Types", "xmlns", PACKAGE + "content-types");
        out.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        out.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        out.empty("Default", "Extension", "xlsx", "ContentType", Format.XLSX.mediaType());
        return out.raw(types.finish()).close().finish();
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

    private String core() {
        var date = document.date() + "T12:00:00Z";
        var out = new Markup();
        out.open(
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
        out.element("dc:creator", document.brand().publisher());
        out.element("dc:language", document.language());
        out.element("dcterms:created", date, "xsi:type", "dcterms:W3CDTF");
        out.element("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF");
        return out.close().finish();
    }

    private String branded(String file) {
        var brand = document.brand();
        return read(file)
                .replace("BRAND", TextMarkup.hex(brand.colour()))
                .replace("ACCENT", TextMarkup.hex(brand.accent()))
                .replace("INK", TextMarkup.hex(brand.colour().ink()));
    }

    private static String read(String file) {
        try (InputStream in = DeckWriter.class.getResourceAsStream(file)) {
            var bytes =
                    Objects.requireNonNull(in, "Missing from the program: " + file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
