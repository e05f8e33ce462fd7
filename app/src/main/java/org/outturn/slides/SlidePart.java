package org.outturn.slides;

import java.util.ArrayList;
import java.util.List;
import org.outturn.design.Colour;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Markup;
import org.outturn.office.ChartPart;
import org.outturn.slides.TextMarkup.Look;

/// Writes one slide: title first, then its pieces in reading order, then footer and number.
final class SlidePart {
    /// A longer title is set smaller than the 24 points of the master, in hundredths of a point.
    private static final int ONE_LINE = 66;

    private static final int LARGE = 2400;
    private static final int SMALLEST = 1600;

    static final String[] SPACES = {
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"
    };
    private static final Look SMALL = Look.of(10).in(Colour.GREY);
    private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";

    private final Markup out = new Markup();
    private final Document document;
    private final TextMarkup text;
    private final List<Block.Picture> charts = new ArrayList<>();
    private int shapes = 1;

    SlidePart(Document document) {
        this.document = document;
        text = new TextMarkup(out, document.language());
    }

    List<Block.Picture> charts() {
        return charts;
    }

    List<String> links() {
        return text.links();
    }

    static String emus(double points) {
        return Long.toString(Math.round(points * 12700));
    }

    /// The slide that opens the deck.
    String cover() {
        begin();
        var ink = document.brand().colour().ink();
        holder("Title", "ctrTitle", document.title());
        var subtitle = document.subtitle();
        holder("Subtitle", "subTitle", subtitle == null ? document.brand().publisher() : subtitle);
        var lines = new ArrayList<String>();
        if (subtitle != null) {
            lines.add(document.brand().publisher());
        }
        var notice = document.notice();
        if (notice != null) {
            lines.add(notice);
        }
        document.fields().forEach(field -> lines.add(field.name() + ": " + field.value()));
        box("Details", 60, 330, Slide.WIDTH - 120, 150);
        lines.forEach(line -> text.paragraph(Inline.text(line), Look.of(14).in(ink), "l"));
        if (lines.isEmpty()) {
            text.paragraph(Inline.text(""), Look.of(14), "l");
        }
        endBox();
        return end();
    }

    String write(Slide slide, int number) {
        begin();
        holder("Title", "title", slide.title());
        if (!slide.kicker().isEmpty()) {
            box("Part of the report", Slide.MARGIN, 24, Slide.WIDTH - 2 * Slide.MARGIN, 18);
            text.paragraph(Inline.text(slide.kicker()), Look.of(12).in(Colour.GREY), "l");
            endBox();
        }
        slide.pieces().forEach(this::piece);
        foot(number);
        return end();
    }

    private void piece(Slide.Placed placed) {
        switch (placed.piece()) {
            case Piece.Text(var paras) -> {
                box("Text", placed.x(), placed.y(), placed.width(), placed.height());
                paras.forEach(para -> text.paragraph(para, para.size()));
                endBox();
            }
            case Piece.Start _ -> {}
            case Piece.Tiles tiles -> tiles(tiles, placed);
            case Piece.Chart(var picture) -> {
                charts.add(picture);
                frame("Chart", picture.title(), picture.description(), placed, ChartPart.SPACE);
                out.raw(
                        "<c:chart xmlns:c=\"%s\" r:id=\"rIdChart%d\"/>"
                                .formatted(ChartPart.SPACE, charts.size()));
                endFrame();
            }
            case Piece.Rows rows -> {
                var table = rows.grid().table();
                var described =
                        "Table: "
                                + table.caption()
                                + ", rows "
                                + (rows.from() + 1)
                                + " to "
                                + rows.to();
                frame("Table", table.caption(), described, placed, TABLE);
                new GridMarkup(out, text).write(rows);
                endFrame();
            }
        }
    }

    private void tiles(Piece.Tiles tiles, Slide.Placed placed) {
        var figures = tiles.figures();
        int across = Math.min(figures.size(), Piece.Tiles.MOST);
        double width = placed.width() / Math.max(1, across);
        for (int i = 0; i < figures.size(); i++) {
            double x = placed.x() + i % across * width;
            int line = i / across;
            double y = placed.y() + line * Piece.Tiles.HEIGHT;
            box("Figure", x, y, width - 12, Piece.Tiles.HEIGHT - 8);
            text.paragraph(Inline.text(figures.get(i).label()), Look.of(12).in(Colour.GREY), "l");
            text.paragraph(figures.get(i).value(), Look.of(22).strong(), "l");
            endBox();
        }
    }

    private void begin() {
        out.open("p:sld", SPACES).open("p:cSld").open("p:spTree");
        out.open("p:nvGrpSpPr").empty("p:cNvPr", "id", "1", "name", "Slide");
        out.empty("p:cNvGrpSpPr").empty("p:nvPr").close().empty("p:grpSpPr");
    }

    private String end() {
        out.close().close().open("p:clrMapOvr").empty("a:masterClrMapping").close();
        return out.close().finish();
    }

    private String id() {
        return Integer.toString(++shapes);
    }

    /// A place that the layout provides.
    private void holder(String name, String type, String words) {
        var id = id();
        out.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", id, "name", name);
        out.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        out.open("p:nvPr").empty("p:ph", "type", type, "idx", type.equals("subTitle") ? "1" : "");
        out.close().close().empty("p:spPr");
        out.open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:r");
        boolean small = type.equals("title") && words.length() > ONE_LINE;
        out.empty(
                "a:rPr",
                "lang",
                document.language(),
                "sz",
                small
                        ? Integer.toString(Math.max(SMALLEST, LARGE * ONE_LINE / words.length()))
                        : "");
        out.element("a:t", words).close().close();
        out.close().close();
    }

    private void foot(int number) {
        var footer = document.footer();
        var notice = document.notice();
        var words = footer == null ? document.brand().publisher() : footer;
        foot("Footer", "ftr", "11");
        out.empty("a:pPr", "algn", "l");
        text.inlines(Inline.text(notice == null ? words : words + " – " + notice), SMALL);
        out.close().close().close();
        foot("Slide number", "sldNum", "12");
        out.empty("a:pPr", "algn", "r")
                .open("a:fld", "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type", "slidenum");
        text.properties(SMALL, "", "");
        out.element("a:t", Integer.toString(number)).close();
        out.close().close().close();
    }

    private void foot(String name, String type, String index) {
        out.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", id(), "name", name);
        out.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        out.open("p:nvPr").empty("p:ph", "type", type, "sz", "quarter", "idx", index);
        out.close().close().empty("p:spPr");
        out.open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
    }

    private void box(String name, double x, double y, double width, double height) {
        var id = id();
        out.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", id, "name", name + " " + id);
        out.empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr").close();
        out.open("p:spPr").open("a:xfrm");
        place(x, y, width, height);
        out.close().open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
        out.empty("a:noFill").close().open("p:txBody");
        out.open("a:bodyPr", "wrap", "square", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0");
        out.empty("a:normAutofit").close().empty("a:lstStyle");
    }

    private void endBox() {
        out.close().close();
    }

    private void frame(
            String name, String title, String description, Slide.Placed placed, String kind) {
        var id = id();
        out.open("p:graphicFrame").open("p:nvGraphicFramePr");
        out.empty(
                "p:cNvPr", "id", id, "name", name + " " + id, "descr", description, "title", title);
        out.open("p:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noGrp", "1").close();
        out.empty("p:nvPr").close().open("p:xfrm");
        place(placed.x(), placed.y(), placed.width(), placed.height());
        out.close().open("a:graphic").open("a:graphicData", "uri", kind);
    }

    private void endFrame() {
        out.close().close().close();
    }

    private void place(double x, double y, double width, double height) {
        out.empty("a:off", "x", emus(x), "y", emus(y));
        out.empty("a:ext", "cx", emus(width), "cy", emus(height));
    }
}
