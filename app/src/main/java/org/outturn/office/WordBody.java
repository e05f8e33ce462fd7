package org.outturn.office;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Document.Orientation;
import org.outturn.document.Inline;
import org.outturn.document.LeadIn;
import org.outturn.document.Markup;
import org.outturn.document.Outline;

/// Writes the main part of a Word document: cover, then blocks in their order, section by section.
final class WordBody {
    private static final int MARGIN = 907;

    /// English metric units, in which drawings are measured, to a twip.
    private static final int EMUS = 635;

    /// Twips across a chart, and across one on a page of few words.
    private static final int CHART = 10092;

    private static final int CHART_ON_A_SLIDE = 6800;

    /// A table of so few rows above a chart stays with it.
    private static final int CARD = 2;

    private final Markup out = new Markup();
    private final WordText text = new WordText(out);
    private final WordTable tables;
    private final Document document;
    private final Outline outline;
    private final Iterator<Outline.Entry> headings;
    private final List<Block.Picture> charts = new ArrayList<>();
    private final List<Integer> lists = new ArrayList<>();
    private int heading;

    /// Of the heading that the words stand under.
    private int level;

    private Orientation orientation;

    /// Whether the next heading begins a page.
    private boolean turned;

    WordBody(Document document) {
        this.document = document;
        outline = Outline.of(document.blocks());
        headings = outline.entries().iterator();
        orientation = document.orientation();
        tables = new WordTable(this, out, text);
    }

    String write() {
        out.open("w:document", WordWriter.SPACES).open("w:body");
        cover();
        blocks(document.blocks(), Place.BODY);
        pages(orientation);
        return out.close().close().finish();
    }

    List<Block.Picture> charts() {
        return charts;
    }

    List<Integer> lists() {
        return lists;
    }

    List<String> links() {
        return text.links();
    }

    /// Twips between the margins.
    int width() {
        return width(orientation);
    }

    /// Slides are printed on ordinary paper.
    private static Orientation paper(Orientation orientation) {
        return orientation == Orientation.SLIDES ? Orientation.LANDSCAPE : orientation;
    }

    private static int twips(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }

    static int width(Orientation orientation) {
        return twips(paper(orientation).width()) - 2 * MARGIN;
    }

    /// Where a paragraph stands, which decides its style.
    enum Place {
        BODY("Normal"),
        NOTE("NoteText"),
        CELL("TableText");

        private final String style;

        Place(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    private void cover() {
        var brand = document.brand();
        band("Publisher", brand.publisher(), null);
        var subtitle = document.subtitle();
        band("Title", document.title(), subtitle == null ? brand.accent() : null);
        if (subtitle != null) {
            band("Subtitle", subtitle, brand.accent());
        }
        var notice = document.notice();
        if (notice != null) {
            text.paragraph("Notice", Inline.text(notice));
        }
        for (var field : document.fields()) {
            text.begin("Field");
            text.run(field.name(), "<w:b/>");
            out.open("w:r").empty("w:tab").close();
            text.run(field.value(), "");
            out.close();
        }
        if (!document.fields().isEmpty()) {
            text.begin("TableEnd");
            out.close();
        }
    }

    /// A line of the masthead on the council's colour; the last one carries the accent beneath it.
    private void band(String style, String words, @Nullable Colour accent) {
        var colour = document.brand().colour();
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        out.open("w:pBdr");
        if (style.equals("Publisher")) {
            border("top", 48, 1, colour);
        }
        border("left", 4, 12, colour);
        if (accent != null) {
            border("bottom", 36, 8, accent);
        }
        out.close();
        out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", WordText.hex(colour));
        // The border at the left stands 12 points from the text and is half a point wide; the
        // colour fills what is between.
        out.empty("w:ind", "w:left", "250");
        out.close();
        text.run(words, "<w:color w:val=\"" + WordText.hex(colour.ink()) + "\"/>");
        out.close();
    }

    private void border(String side, int size, int space, Colour colour) {
        out.empty(
                "w:" + side,
                "w:val",
                "single",
                "w:sz",
                Integer.toString(size),
                "w:space",
                Integer.toString(space),
                "w:color",
                WordText.hex(colour));
    }

    void blocks(List<Block> blocks, Place place) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            boolean blank = isBesideSection(blocks, i);
            boolean leads = LeadIn.isAt(blocks, i);
            boolean labels = place == Place.BODY && level > 0 && LeadIn.isLabelAt(blocks, i);
            switch (block) {
                case Block.PageBreak() when blank -> {}
                case Block.PageBreak() when next instanceof Block.Heading -> turned = true;
                case Block.Paragraph(var words) when labels -> label(words);
                case Block.Paragraph(var words) when leads -> {
                    text.begin(place.style(), true);
                    text.inlines(words, "");
                    out.close();
                }
                case Block.Tabular(var table) ->
                        tables.write(
                                table,
                                next instanceof Block.Picture && table.rows().size() <= CARD);
                case Block.Heading _,
                        Block.Paragraph _,
                        Block.Points _,
                        Block.Picture _,
                        Block.KeyFigures _,
                        Block.Note _,
                        Block.Contents _,
                        Block.PageBreak _,
                        Block.Section _ ->
                        block(block, place);
            }
        }
    }

    /// A section begins and ends with a new page of its own; one more would be blank.
    private static boolean isBesideSection(List<Block> blocks, int at) {
        return (at > 0 && blocks.get(at - 1) instanceof Block.Section)
                || (at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Section);
    }

    private void block(Block block, Place place) {
        switch (block) {
            case Block.Heading found -> heading(found);
            case Block.Paragraph(var words) -> text.paragraph(place.style(), words);
            case Block.Points points -> points(points, place, 0);
            case Block.Tabular(var table) -> tables.write(table, false);
            case Block.Picture picture -> picture(picture);
            case Block.KeyFigures figures -> tables.keyFigures(figures);
            case Block.Note(var label, var inside) -> {
                text.paragraph("NoteLabel", Inline.text(label));
                blocks(inside, Place.NOTE);
            }
            case Block.Contents(var label) -> new WordContents(out, text).write(label, outline);
            case Block.PageBreak() ->
                    out.open("w:p").open("w:r").empty("w:br", "w:type", "page").close().close();
            case Block.Section(var turned, var inside) -> {
                section();
                orientation = turned;
                blocks(inside, place);
                section();
                orientation = document.orientation();
            }
        }
    }

    private void heading(Block.Heading found) {
        headings.next();
        heading++;
        level = found.level();
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading" + found.level());
        if (turned) {
            out.empty("w:pageBreakBefore").empty("w:spacing", "w:before", "0");
            turned = false;
        }
        out.close();
        var id = Integer.toString(heading);
        out.empty("w:bookmarkStart", "w:id", id, "w:name", WordContents.bookmark(heading));
        text.inlines(found.words(), "");
        out.empty("w:bookmarkEnd", "w:id", id);
        out.close();
    }

    /// A small heading, one level beneath the heading it stands under. The contents name two levels, and no label.
    private void label(List<Inline> words) {
        int own = Math.min(level + 1, 5);
        out.open("w:p").open("w:pPr");
        out.empty("w:pStyle", "w:val", own > 2 ? "Heading" + own : "Label");
        if (own == 2) {
            out.empty("w:outlineLvl", "w:val", "1");
        }
        out.close();
        text.inlines(words, "");
        out.close();
    }

    private void points(Block.Points points, Place place, int level) {
        var start = points.start();
        if (start != null) {
            lists.add(start);
        }
        int id = start == null ? WordNumbering.BULLETS : WordNumbering.BULLETS + lists.size();
        var style = place == Place.CELL ? "TableList" : "ListParagraph";
        boolean few = LeadIn.isFew(points);
        int left = points.items().size();
        for (var item : points.items()) {
            boolean first = true;
            left--;
            for (var block : item) {
                if (block instanceof Block.Paragraph(var words)) {
                    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
                    if (few && left > 0) {
                        out.empty("w:keepNext");
                    }
                    if (first) {
                        out.open("w:numPr").empty("w:ilvl", "w:val", Integer.toString(level));
                        out.empty("w:numId", "w:val", Integer.toString(id)).close();
                    } else {
                        out.empty("w:ind", "w:left", Integer.toString(340 * (level + 1)));
                    }
                    out.close();
                    text.inlines(words, "");
                    out.close();
                } else if (block instanceof Block.Points nested) {
                    points(nested, place, Math.min(level + 1, 3));
                } else {
                    block(block, place);
                }
                first = false;
            }
        }
    }

    private void picture(Block.Picture picture) {
        text.paragraph("Label", Inline.text(picture.title()));
        charts.add(picture);
        out.open("w:p").open("w:r");
        frame(picture, charts.size(), width());
        out.close().close();
    }

    /// The frame in the text that shows chart `number`, with its title and description for readers who do not see it.
    private void frame(Block.Picture picture, int number, int width) {
        int most = orientation == Orientation.SLIDES ? CHART_ON_A_SLIDE : CHART;
        int across = Math.min(width, most) * EMUS;
        out.open("w:drawing");
        out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty(
                "wp:extent",
                "cx",
                Integer.toString(across),
                "cy",
                Integer.toString(across * 2 / 5));
        out.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
        out.empty(
                "wp:docPr",
                "id",
                Integer.toString(number),
                "name",
                "Chart " + number,
                "descr",
                picture.description(),
                "title",
                picture.title());
        out.empty("wp:cNvGraphicFramePr");
        out.open("a:graphic").open("a:graphicData", "uri", ChartPart.SPACE);
        out.empty("c:chart", "r:id", "rIdChart" + number);
        out.close().close().close().close();
    }

    /// Ends a section with a paragraph that takes next to no room.
    private void section() {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "SectionEnd");
        pages(orientation);
        out.close().close();
    }

    private void pages(Orientation turned) {
        var paper = paper(turned);
        var margin = Integer.toString(MARGIN);
        out.open("w:sectPr");
        out.empty(
                "w:headerReference",
                "w:type",
                "default",
                "r:id",
                WordEdges.id(WordEdges.header(turned)));
        out.empty(
                "w:footerReference",
                "w:type",
                "default",
                "r:id",
                WordEdges.id(WordEdges.footer(turned)));
        out.empty(
                "w:pgSz",
                "w:w",
                Integer.toString(twips(paper.width())),
                "w:h",
                Integer.toString(twips(paper.height())),
                "w:orient",
                paper.width() > paper.height() ? "landscape" : "");
        out.empty(
                "w:pgMar",
                "w:top",
                "1247",
                "w:right",
                margin,
                "w:bottom",
                "1077",
                "w:left",
                margin,
                "w:header",
                "567",
                "w:footer",
                "510",
                "w:gutter",
                "0");
        out.close();
    }
}
