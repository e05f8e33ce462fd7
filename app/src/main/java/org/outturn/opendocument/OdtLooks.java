package org.outturn.opendocument;

import java.util.LinkedHashMap;
import java.util.Map;
import org.outturn.design.Colour;
import org.outturn.document.Markup;

/// The styles that an OpenDocument text turns out to need besides its common ones, each named once.
final class OdtLooks {
    static final String ROW = "Row";
    static final String HEAD = "Head";
    static final String CELL = "Cell";

    /// A cell of a row that has words beneath it, which belong to it.
    static final String ABOVE = "CellAbove";

    static final String TILE = "Tile";
    private static final String PADDING = " fo:padding=\"1.2mm\"";

    private final Map<String, String> styles = new LinkedHashMap<>();

    OdtLooks() {
        style(ROW, "table-row", "", "<style:table-row-properties fo:keep-together=\"always\"/>");
        style(
                HEAD,
                "table-cell",
                "",
                cell(
                        "fo:background-color=\"#f3f2f1\" fo:border-bottom=\"1pt solid #0b0c0c\""
                                + " style:vertical-align=\"bottom\""));
        style(CELL, "table-cell", "", cell("fo:border-bottom=\"0.5pt solid #b1b4b6\""));
        style(ABOVE, "table-cell", "", cell("fo:border-bottom=\"none\""));
        style(TILE, "table-cell", "", cell("fo:border-left=\"3pt solid #505a5f\""));
    }

    private static String cell(String look) {
        return "<style:table-cell-properties " + look + PADDING + "/>";
    }

    /// A run on a colour, with ink that can be read on it.
    String on(Colour colour) {
        return style(
                "On-" + name(colour),
                "text",
                "",
                "<style:text-properties fo:font-weight=\"bold\" fo:background-color=\"%s\" fo:color=\"%s\"/>"
                        .formatted(colour, colour.ink()));
    }

    /// A cell on a colour.
    String shade(Colour colour) {
        return style(
                "Shade-" + name(colour),
                "table-cell",
                "",
                cell("fo:background-color=\"%s\"".formatted(colour)));
    }

    /// @param whole not parted by a page's end
    String table(double width, boolean whole) {
        var across = OdtBody.millimetres(width);
        return style(
                "Table-" + across + (whole ? "-whole" : ""),
                "table",
                "",
                "<style:table-properties style:width=\"%s\" table:align=\"left\"%s/>"
                        .formatted(across, whole ? " style:may-break-between-rows=\"false\"" : ""));
    }

    String column(double width) {
        var across = OdtBody.millimetres(width);
        return style(
                "Column-" + across,
                "table-column",
                "",
                "<style:table-column-properties style:column-width=\"%s\"/>".formatted(across));
    }

    /// @param kept on one page with what follows
    String aligned(String parent, String side, boolean kept) {
        boolean turned = !side.equals("start");
        return turned || kept
                ? style(
                        parent + (turned ? "-" + side : "") + (kept ? "-kept" : ""),
                        "paragraph",
                        parent,
                        "<style:paragraph-properties%s%s/>"
                                .formatted(
                                        turned ? " fo:text-align=\"" + side + "\"" : "",
                                        kept ? " fo:keep-with-next=\"always\"" : ""))
                : parent;
    }

    /// On one page with what follows.
    String kept(String parent) {
        return aligned(parent, "start", true);
    }

    String onNewPage(String parent) {
        return style(
                parent + "-new",
                "paragraph",
                parent,
                "<style:paragraph-properties fo:break-before=\"page\"/>");
    }

    /// Begins pages of another kind.
    String turn(String master) {
        var name = "Turn-" + master;
        styles.put(
                name,
                new Markup()
                        .empty(
                                "style:style",
                                "style:name",
                                name,
                                "style:family",
                                "paragraph",
                                "style:parent-style-name",
                                "TableEnd",
                                "style:master-page-name",
                                master)
                        .finish());
        return name;
    }

    private static String name(Colour colour) {
        return colour.toString().substring(1);
    }

    private String style(String name, String family, String parent, String look) {
        styles.computeIfAbsent(
                name,
                _ ->
                        new Markup()
                                .open(
                                        "style:style",
                                        "style:name",
                                        name,
                                        "style:family",
                                        family,
                                        "style:parent-style-name",
                                        parent)
                                .raw(look)
                                .close()
                                .finish());
        return name;
    }

    String part() {
        var out = new Markup().open("office:automatic-styles");
        styles.values().forEach(out::raw);
        return out.close().finish();
    }
}
