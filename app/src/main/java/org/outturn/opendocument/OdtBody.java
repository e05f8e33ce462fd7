package org.outturn.opendocument;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Document.Orientation;
import org.outturn.document.Inline;
import org.outturn.document.LeadIn;
import org.outturn.document.Markup;
import org.outturn.document.Outline;

/// Writes what an OpenDocument text says: cover, then blocks in their order.
final class OdtBody {
    static final int MARGIN = 16;
    private static final int CHART = 170;
    private static final Pattern SIZE = Pattern.compile("width=\"([\\d.]+)\" height=\"([\\d.]+)\"");

    private final Document document;
    private final Outline outline;
    private final Iterator<Outline.Entry> headings;
    private final Markup out = new Markup();
    private final OdtLooks looks = new OdtLooks();
    private final OdtText text = new OdtText(out, looks);
    private final OdtTables tables = new OdtTables(this, out, looks, text);
    private final List<Block.Picture> pictures = new ArrayList<>();
    private Orientation orientation;

    /// Whether the next heading begins a page.
    private boolean turned;

    OdtBody(Document document) {
        this.document = document;
        outline = Outline.of(document.blocks());
        headings = outline.entries().iterator();
        orientation = document.orientation();
    }

    static String picture(int number) {
        return "Pictures/chart" + number + ".svg";
    }

    static Orientation paper(Orientation page) {
        return page == Orientation.SLIDES ? Orientation.LANDSCAPE : page;
    }

    List<Block.Picture> pictures() {
        return pictures;
    }

    /// Millimetres between the margins.
    int width() {
        return paper(orientation).width() - 2 * MARGIN;
    }

    String write() {
        out.open("office:text");
        cover();
        blocks(document.blocks(), "Standard");
        out.close();
        return new Markup()
                .open("office:document-content", OdtWriter.SPACES)
                .raw(looks.part())
                .open("office:body")
                .raw(out.finish())
                .close()
                .close()
                .finish();
    }

    private void cover() {
        text.paragraph("Publisher", Inline.text(document.brand().publisher()));
        text.paragraph("Title", Inline.text(document.title()));
        var subtitle = document.subtitle();
        if (subtitle != null) {
            text.paragraph("Subtitle", Inline.text(subtitle));
        }
        var notice = document.notice();
        if (notice != null) {
            text.paragraph("Notice", Inline.text(notice));
        }
        for (var field : document.fields()) {
            text.paragraph(
                    "Field",
                    List.of(
                            new Inline.Strong(Inline.text(field.name() + ": ")),
                            new Inline.Text(field.value())));
        }
    }

    void blocks(List<Block> blocks, String style) {
        for (int i = 0; i < blocks.size(); i++) {
            var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            switch (blocks.get(i)) {
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph(var words) ->
                        text.paragraph(LeadIn.isAt(blocks, i) ? looks.kept(style) : style, words);
                case Block.Points points -> points(points, style);
                case Block.Tabular(var table) -> tables.write(table);
                case Block.Picture picture -> picture(picture);
                case Block.KeyFigures figures -> tables.keyFigures(figures);
                case Block.Note(var label, var inside) -> {
                    text.paragraph("NoteLabel", Inline.text(label));
                    blocks(inside, "NoteText");
                }
                case Block.Contents(var label) -> contents(label);
                case Block.PageBreak() -> turned = true;
                case Block.Section(var page, var inside) -> {
                    turn(page);
                    blocks(inside, style);
                    if (next != null) {
                        turn(document.orientation());
                    }
                    orientation = document.orientation();
                }
            }
        }
    }

    /// A line that takes next to no room begins pages of another orientation.
    private void turn(Orientation page) {
        orientation = page;
        turned = false;
        out.empty(
                "text:p",
                "text:style-name",
                looks.turn(OdtWriter.master(page, document.orientation())));
    }

    private void heading(Block.Heading heading) {
        var entry = headings.next();
        var level = Integer.toString(heading.level());
        var style = "Heading_20_" + level;
        out.open(
                "text:h",
                "text:style-name",
                turned ? looks.onNewPage(style) : style,
                "text:outline-level",
                level);
        turned = false;
        out.empty("text:bookmark", "text:name", entry.anchor());
        text.inlines(heading.words());
        out.close();
    }

    private void contents(String label) {
        out.open("text:table-of-content", "text:name", label, "text:protected", "true");
        out.open("text:table-of-content-source", "text:outline-level", "2").close();
        out.open("text:index-body").open("text:index-title", "text:name", label + " title");
        text.paragraph("ContentsLabel", Inline.text(label));
        out.close();
        for (var entry : outline.contents()) {
            out.open("text:p", "text:style-name", "Contents_20_" + entry.level());
            out.element(
                    "text:a",
                    entry.words(),
                    "xlink:type",
                    "simple",
                    "xlink:href",
                    "#" + entry.anchor());
            out.close();
        }
        out.close().close();
    }

    private void points(Block.Points points, String style) {
        var start = points.start();
        out.open("text:list", "text:style-name", start == null ? "Bullets" : "Numbers");
        boolean first = true;
        boolean few = LeadIn.isFew(points);
        int left = points.items().size();
        for (var item : points.items()) {
            left--;
            var own = style.equals("Standard") ? "ListText" : style;
            out.open(
                    "text:list-item",
                    "text:start-value",
                    first && start != null && start != 1 ? start.toString() : "");
            blocks(item, few && left > 0 ? looks.kept(own) : own);
            out.close();
            first = false;
        }
        out.close();
    }

    /// The title stands above; readers who do not see the chart are told what it shows.
    private void picture(Block.Picture picture) {
        pictures.add(picture);
        text.paragraph("Label", Inline.text(picture.title()));
        double across = Math.min(CHART, width());
        var size = SIZE.matcher(picture.svg());
        double ratio =
                size.find()
                        ? Double.parseDouble(size.group(2)) / Double.parseDouble(size.group(1))
                        : 0.4;
        out.open("text:p", "text:style-name", "Standard");
        out.open(
                "draw:frame",
                "draw:name",
                "Chart " + pictures.size(),
                "text:anchor-type",
                "as-char",
                "svg:width",
                millimetres(across),
                "svg:height",
                millimetres(across * ratio));
        out.empty(
                "draw:image",
                "xlink:href",
                picture(pictures.size()),
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad",
                "draw:mime-type",
                "image/svg+xml");
        out.element("svg:title", picture.title()).element("svg:desc", picture.description());
        out.close().close();
    }

    static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.1fmm", length);
    }
}
