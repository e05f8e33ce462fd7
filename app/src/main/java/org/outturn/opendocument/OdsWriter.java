package org.outturn.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.document.Markup;
import org.outturn.office.Archive;
import org.outturn.office.SheetNames;

/// Writes the tables of a document as an OpenDocument spreadsheet: a cover, then a sheet for each table.
///
/// Its parts are written as they stand in the file, like those of Word (docs/decisions/0007-word-as-written.md).
final class OdsWriter {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String[] SPACES = {
        "xmlns:office", OASIS + "office:1.0", "xmlns:table", OASIS + "table:1.0",
        "xmlns:text", OASIS + "text:1.0", "xmlns:style", OASIS + "style:1.0",
        "xmlns:fo", OASIS + "xsl-fo-compatible:1.0", "xmlns:number", OASIS + "datastyle:1.0",
        "xmlns:meta", OASIS + "meta:1.0", "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "xmlns:xlink", "http://www.w3.org/1999/xlink", "office:version", "1.3"
    };

    private final Document document;

    OdsWriter(Document document) {
        this.document = document;
    }

    void write(OutputStream out) throws IOException {
        new Archive()
                .with("mimetype", Format.ODS.mediaType())
                .with("META-INF/manifest.xml", DECLARATION + manifest())
                .with("content.xml", DECLARATION + content())
                .with("styles.xml", DECLARATION + styles())
                .with("meta.xml", DECLARATION + meta())
                .with("settings.xml", DECLARATION + settings())
                .write(out);
    }

    private String content() {
        var tables = document.tables();
        var names = new SheetNames();
        var cover = names.name("Cover");
        var sheets = tables.stream().map(table -> names.name(table.caption())).toList();
        var styles = new OdsStyles();
        var body = new Markup();
        body.open("office:spreadsheet");
        cover(body, styles, cover, sheets);
        var ranges = new ArrayList<String>();
        for (int i = 0; i < tables.size(); i++) {
            var sheet = new OdsTable(body, styles, tables.get(i), sheets.get(i));
            sheet.write();
            ranges.add(sheet.range());
        }
        filters(body, ranges);
        body.close();
        return new Markup()
                .open("office:document-content", SPACES)
                .raw(styles.part())
                .open("office:body")
                .raw(body.finish())
                .close()
                .close()
                .finish();
    }

    private void cover(Markup out, OdsStyles styles, String name, List<String> sheets) {
        out.open("table:table", "table:name", name);
        out.empty("table:table-column", "table:style-name", styles.column(32));
        out.empty("table:table-column", "table:style-name", styles.column(80));
        line(out, styles.cell("title"), document.title());
        var subtitle = document.subtitle();
        if (subtitle != null) {
            line(out, "", subtitle);
        }
        line(out, "", document.brand().publisher());
        var notice = document.notice();
        if (notice != null) {
            line(out, styles.cell("strong"), notice);
        }
        line(out, "", "");
        for (var field : document.fields()) {
            out.open("table:table-row");
            OdsTable.words(out, styles.cell("strong"), field.name());
            OdsTable.words(out, styles.cell("words"), field.value());
            out.close();
        }
        line(out, "", "");
        line(out, styles.cell("strong"), "Sheets");
        for (int i = 0; i < sheets.size(); i++) {
            out.open("table:table-row").open("table:table-cell", "office:value-type", "string");
            var target = "#'" + sheets.get(i).replace("'", "''") + "'.A1";
            out.open("text:p")
                    .element("text:a", sheets.get(i), "xlink:type", "simple", "xlink:href", target);
            out.close().close();
            OdsTable.words(out, styles.cell("words"), document.tables().get(i).caption());
            out.close();
        }
        out.close();
    }

    private static void line(Markup out, String style, String text) {
        out.open("table:table-row");
        OdsTable.words(out, style, text);
        out.close();
    }

    private static void filters(Markup out, List<String> ranges) {
        if (ranges.isEmpty()) {
            return;
        }
        out.open("table:database-ranges");
        for (int i = 0; i < ranges.size(); i++) {
            out.empty(
                    "table:database-range",
                    "table:name",
                    "filter-" + (i + 1),
                    "table:target-range-address",
                    ranges.get(i),
                    "table:display-filter-buttons",
                    "true");
        }
        out.close();
    }

    /// The pages of print: A4 across, as wide as the table.
    private String styles() {
        var out = new Markup().open("office:document-styles", SPACES);
        out.open("office:styles").open("style:default-style", "style:family", "table-cell");
        out.empty(
                "style:text-properties",
                "style:font-name",
                "Arial",
                "fo:font-family",
                "Arial",
                "fo:font-size",
                "10pt",
                "fo:language",
                language(0),
                "fo:country",
                language(1));
        out.close().close();
        out.open("office:automatic-styles").open("style:page-layout", "style:name", "pages");
        out.empty(
                "style:page-layout-properties",
                "fo:page-width",
                "297mm",
                "fo:page-height",
                "210mm",
                "style:print-orientation",
                "landscape",
                "style:scale-to-X",
                "1",
                "style:scale-to-Y",
                "0");
        out.close().close();
        out.open("office:master-styles");
        out.open("style:master-page", "style:name", "Default", "style:page-layout-name", "pages");
        var notice = document.notice();
        var footer = document.footer();
        var foot = notice != null ? notice : footer;
        if (foot != null) {
            out.open("style:footer").element("text:p", foot).close();
        }
        return out.close().close().close().finish();
    }

    private String language(int part) {
        var parts = document.language().split("-", -1);
        return part < parts.length ? parts[part] : "";
    }

    private String meta() {
        var out = new Markup().open("office:document-meta", SPACES).open("office:meta");
        out.element("meta:generator", "Outturn");
        out.element("dc:title", document.title());
        out.element("meta:initial-creator", document.brand().publisher());
        out.element("meta:creation-date", document.date() + "T12:00:00");
        out.element("dc:date", document.date() + "T12:00:00");
        out.element("dc:language", document.language());
        return out.close().close().finish();
    }

    /// Caption and header stay in sight when a sheet is scrolled.
    private String settings() {
        var out = new Markup();
        out.open(
                "office:document-settings",
                "xmlns:office",
                OASIS + "office:1.0",
                "xmlns:config",
                OASIS + "config:1.0",
                "office:version",
                "1.3");
        out.open("office:settings")
                .open("config:config-item-set", "config:name", "ooo:view-settings");
        out.open("config:config-item-map-indexed", "config:name", "Views");
        out.open("config:config-item-map-entry");
        out.element(
                "config:config-item", "view1", "config:name", "ViewId", "config:type", "string");
        out.open("config:config-item-map-named", "config:name", "Tables");
        var names = new SheetNames();
        names.name("Cover");
        for (var table : document.tables()) {
            out.open("config:config-item-map-entry", "config:name", names.name(table.caption()));
            setting(out, "VerticalSplitMode", "short", 2);
            setting(out, "VerticalSplitPosition", "int", 2);
            setting(out, "PositionBottom", "int", 2);
            out.close();
        }
        return out.close().close().close().close().close().close().finish();
    }

    private static void setting(Markup out, String name, String type, int value) {
        out.element(
                "config:config-item",
                Integer.toString(value),
                "config:name",
                name,
                "config:type",
                type);
    }

    private static String manifest() {
        var out = new Markup();
        out.open(
                "manifest:manifest",
                "xmlns:manifest",
                OASIS + "manifest:1.0",
                "manifest:version",
                "1.3");
        entry(out, "/", Format.ODS.mediaType());
        for (var part : List.of("content.xml", "styles.xml", "meta.xml", "settings.xml")) {
            entry(out, part, "text/xml");
        }
        return out.close().finish();
    }

    private static void entry(Markup out, String path, String type) {
        out.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }
}
