package org.outturn.writing;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Markup;
import org.outturn.document.Outline;
import org.outturn.document.Sign;

/// Writes blocks as XHTML, the same for screen and print but where print needs other means.
///
/// Colours and widths come from data; they become classes with rules of their own, so that a page needs no `style` attribute and
/// can be served under a strict content security policy.
final class HtmlBody {
    enum Medium {
        SCREEN,
        PRINT
    }

    /// About the digits across a wide screen.
    private static final double SCREEN = 150;

    /// The width of a digit in a table of 8.5 points, in millimetres, or of 10.5 on a slide.
    private static final double LETTER = 1.67;

    private static final double LETTER_ON_A_SLIDE = 2.06;
    private static final int MARGINS = 32;

    /// What surrounds the words of a note.
    private static final int NOTE = 9;

    /// A letter of a table in pixels, what stands beside a table, the widest that a page gets, and wider than any window.
    private static final int TABLE_LETTER = 14;

    private static final int AROUND = 40;
    private static final int WIDEST = 1060;
    private static final int EVER = 99_999;

    /// A first row that needs more than this may begin anywhere.
    private static final int MOST_ROOM = 110;

    private static final Pattern FRACTION = Pattern.compile("\\S*\\d/\\d\\S*");

    private final Markup out = new Markup();
    private final Map<String, String> rules = new TreeMap<>();
    private final Medium medium;
    private final Outline outline;
    private final Iterator<Outline.Entry> headings;
    private final HtmlTable tables;
    private Document.Orientation page;
    private String above = "";
    private int inset;

    HtmlBody(Document document, Medium medium) {
        this.medium = medium;
        page = document.orientation();
        outline = Outline.of(document.blocks());
        headings = outline.entries().iterator();
        tables = new HtmlTable(this, out);
    }

    Markup out() {
        return out;
    }

    Medium medium() {
        return medium;
    }

    /// About the digits that a line of a table takes across the page.
    double across() {
        boolean slide = page == Document.Orientation.SLIDES;
        return isPrint() ? width() / (slide ? LETTER_ON_A_SLIDE : LETTER) : SCREEN;
    }

    /// Millimetres from margin to margin of a printed page, or of the note on it.
    double width() {
        return page.width() - MARGINS - inset;
    }

    boolean isPrint() {
        return medium == Medium.PRINT;
    }

    /// The rules that this body's own colours and widths need.
    String rules() {
        var css = new StringBuilder();
        rules.forEach(
                (name, rule) -> css.append(".document .").append(name).append(rule).append('\n'));
        return css.toString();
    }

    void blocks(List<Block> blocks) {
        if (isPrint()) {
            stretches(PrintFlow.on(page).flow(blocks));
        } else {
            blocks.forEach(this::block);
        }
    }

    private void stretches(List<PrintFlow.Stretch> stretches) {
        for (var stretch : stretches) {
            switch (stretch) {
                case PrintFlow.Stretch.One(var block, int room) -> {
                    if (room > 0) {
                        out.empty("div", "class", "room " + room(room));
                    }
                    block(block);
                }
                case PrintFlow.Stretch.Card(var inside) -> together("whole", inside);
                case PrintFlow.Stretch.Tight(var inside) -> together("tight", inside);
                case PrintFlow.Stretch.Beside(var picture, var words) -> {
                    out.open("div", "class", "beside");
                    block(picture);
                    out.open("div", "class", "words");
                    words.forEach(this::block);
                    out.close().empty("div", "class", "end").close();
                }
            }
        }
    }

    private void together(String name, List<PrintFlow.Stretch> inside) {
        out.open("div", "class", name);
        stretches(inside);
        out.close();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var words) -> {
                out.open("p");
                inlines(words);
                out.close();
            }
            case Block.Points points -> points(points);
            case Block.Tabular(var table) -> tables.write(table);
            case Block.Picture picture -> picture(picture);
            case Block.KeyFigures figures -> tables.keyFigures(figures);
            case Block.Note(var label, var inside) -> {
                out.open("div", "class", "note").element("p", label, "class", "label");
                inset += NOTE;
                blocks(inside);
                inset -= NOTE;
                out.close();
            }
            case Block.Contents(var label) -> contents(label);
            case Block.PageBreak() -> out.empty("hr", "class", "break");
            case Block.Section(var orientation, var inside) -> {
                var around = page;
                page = orientation;
                out.open("div", "class", orientation.name().toLowerCase(Locale.ROOT));
                blocks(inside);
                out.close();
                page = around;
            }
        }
        out.line();
    }

    private void heading(Block.Heading heading) {
        var entry = headings.next();
        above = entry.words();
        out.open("h" + (heading.level() + 1), "id", entry.anchor());
        inlines(heading.words());
        out.close();
    }

    private void points(Block.Points points) {
        var start = points.start();
        if (start == null) {
            out.open("ul");
        } else {
            out.open("ol", "start", start == 1 ? "" : start.toString());
        }
        for (var item : points.items()) {
            out.open("li");
            inside(item);
            out.close();
        }
        out.close();
    }

    /// Blocks in a narrow place: a single paragraph needs no element of its own.
    void inside(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph(var words)) {
            inlines(words);
        } else {
            blocks(blocks);
        }
    }

    private void picture(Block.Picture picture) {
        out.open("div", "class", "picture");
        if (!isPrint() || !above.endsWith(picture.title())) {
            out.element("p", picture.title(), "class", "label");
        }
        if (isPrint()) {
            out.raw(described(picture)).close();
            return;
        }
        out.raw(picture.svg());
        out.open("details").element("summary", "Figures of this chart");
        tables.write(picture.plot().table(picture.title() + ": figures"));
        out.close().close();
    }

    /// Print readers announce the `alt` of a picture.
    private static String described(Block.Picture picture) {
        var alt = new Markup().text(picture.title() + ". " + picture.description()).finish();
        return picture.svg().replaceFirst("<svg", "<svg alt=\"" + quoted(alt) + "\"");
    }

    private static String quoted(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }

    private void contents(String label) {
        out.open("div", "class", "contents", "role", "navigation", "aria-label", label)
                .element("p", label, "class", "label")
                .open("ul");
        for (var entry : outline.contents()) {
            out.open("li", "class", "level-" + entry.level())
                    .element(
                            "a",
                            entry.words(),
                            "href",
                            "#" + entry.anchor(),
                            "title",
                            title(entry.words()))
                    .close();
        }
        out.close().close();
    }

    void inlines(List<Inline> words) {
        words.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text(var text) -> text(text);
            case Inline.Strong(var words) -> {
                out.open("strong");
                inlines(words);
                out.close();
            }
            case Inline.Emphasis(var words) -> {
                out.open("em");
                inlines(words);
                out.close();
            }
            case Inline.Link(var address, var words) -> {
                out.open("a", "href", address, "title", title(Inline.plain(words)));
                inlines(words);
                out.close();
            }
            case Inline.Code(var text) -> out.element("code", text);
            case Inline.Rating(var mark) -> rating(mark);
            case Inline.Reference(var sign, var meaning) ->
                    out.element("sup", sign, "title", isPrint() ? "" : meaning);
            case Inline.LineBreak() -> out.empty("br");
        }
    }

    /// The renderer of print would part `2015/16` before its stroke.
    void text(String words) {
        if (!isPrint()) {
            out.text(words);
            return;
        }
        var fraction = FRACTION.matcher(words);
        int from = 0;
        while (fraction.find()) {
            out.text(words.substring(from, fraction.start()));
            out.element("span", fraction.group(), "class", "one");
            from = fraction.end();
        }
        out.text(words.substring(from));
    }

    private void rating(Mark mark) {
        boolean isWhole = isPrint() && mark.isShort();
        out.open("span", "class", "rating " + coloured(mark.colour()) + (isWhole ? " one" : ""));
        var sign = Sign.of(mark.shape());
        if (isPrint()) {
            out.text(sign);
        } else {
            out.element("span", sign, "aria-hidden", "true");
        }
        out.text("\u00a0" + mark.word()).close();
    }

    /// A class for a background colour, with ink that can be read on it.
    String coloured(Colour colour) {
        var name = "on-" + colour.toString().substring(1);
        rules.put(name, "{background:%s;color:%s}".formatted(colour, colour.ink()));
        return name;
    }

    /// A class for a share of the width in thousandths.
    String wide(int share) {
        var name = "w-" + share;
        rules.put(name, "{width:%d.%d%%}".formatted(share / 10, share % 10));
        return name;
    }

    /// A class for a width in millimetres. The renderer of print sets columns of fractions of a per cent wider or narrower than they ask for.
    String across(double millimetres) {
        long hundredths = Math.round(millimetres * 100);
        var name = "mm-" + hundredths;
        rules.put(name, "{width:%d.%02dmm}".formatted(hundredths / 100, hundredths % 100));
        return name;
    }

    /// A class for the room that a table needs on a page, so that its head does not stay alone.
    ///
    /// @param notes above the table
    String roomFor(int lines, int notes) {
        return room(Math.min(MOST_ROOM, 16 + lines * 4 + notes * 5));
    }

    private String room(int millimetres) {
        var name = "room-" + millimetres;
        rules.put(name, "{-fs-page-break-min-height:%dmm}".formatted(millimetres));
        return name;
    }

    /// A class for the least width at which a table can be read. In a narrower window its caption says that it scrolls.
    String atLeast(int ems) {
        var name = "least-" + ems;
        int width = ems * TABLE_LETTER;
        rules.put(
                name,
                "{min-width:%dem}\n@media (max-width:%dpx){.document .scroll .%s caption::after{display:block}}"
                        .formatted(ems, width > WIDEST ? EVER : width + AROUND, name));
        return name;
    }

    /// PDF asks each link for a description; on screen it would only repeat the link.
    private String title(String words) {
        return isPrint() ? words : "";
    }
}
