package org.outturn.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.design.Colour;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Markup;
import org.outturn.document.Sign;

/// Writes paragraphs and runs of text as DrawingML.
final class TextMarkup {
    private final Markup out;
    private final String language;
    private final List<String> links = new ArrayList<>();

    TextMarkup(Markup out, String language) {
        this.out = out;
        this.language = language;
    }

    List<String> links() {
        return links;
    }

    /// How a run looks.
    record Look(double size, boolean bold, boolean italic, Colour ink) {
        static Look of(double size) {
            return new Look(size, false, false, Colour.BLACK);
        }

        Look strong() {
            return new Look(size, true, italic, ink);
        }

        Look slanted() {
            return new Look(size, bold, true, ink);
        }

        Look in(Colour colour) {
            return new Look(size, bold, italic, colour);
        }
    }

    /// A paragraph without bullet.
    void paragraph(List<Inline> words, Look look, String side) {
        out.open("a:p").empty("a:pPr", "algn", side);
        inlines(words, look);
        end(look);
    }

    void paragraph(Piece.Para para, double size) {
        out.open("a:p");
        int indent = 228600;
        if (para.level() > 0) {
            boolean hanging = para.number() >= 0;
            out.open(
                    "a:pPr",
                    "marL",
                    Integer.toString(para.level() * indent),
                    "indent",
                    hanging ? Integer.toString(-indent) : "0");
            space(para);
            if (para.number() > 0) {
                out.empty(
                        "a:buAutoNum",
                        "type",
                        "arabicPeriod",
                        "startAt",
                        Integer.toString(para.number()));
            } else if (para.number() == 0) {
                out.empty("a:buFont", "typeface", "Arial").empty("a:buChar", "char", "•");
            } else {
                out.empty("a:buNone");
            }
            out.close();
        } else {
            out.open("a:pPr");
            space(para);
            out.close();
        }
        var look = Look.of(size);
        inlines(para.words(), para.label() ? look.strong() : look);
        end(look);
    }

    private void space(Piece.Para para) {
        if (para.before() > 0) {
            out.open("a:spcBef").empty("a:spcPts", "val", size(para.before())).close();
        }
        out.open("a:spcAft").empty("a:spcPts", "val", size(para.after())).close();
    }

    private void end(Look look) {
        out.empty("a:endParaRPr", "lang", language, "sz", size(look.size())).close();
    }

    /// The blocks of a table's cell.
    void blocks(List<Block> blocks, Look look) {
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph(var words) -> paragraph(words, look, "l");
                case Block.Points points -> {
                    var start = points.start();
                    int number = start == null ? 0 : start;
                    for (var item : points.items()) {
                        var first = (start == null ? "• " : number++ + ". ");
                        var words = new ArrayList<Inline>(Inline.text(first));
                        words.addAll(Inline.text(org.outturn.document.PlainText.of(item)));
                        paragraph(words, look, "l");
                    }
                }
                case Block.Heading _,
                        Block.Tabular _,
                        Block.Picture _,
                        Block.KeyFigures _,
                        Block.Note _,
                        Block.Contents _,
                        Block.PageBreak _,
                        Block.Section _ ->
                        paragraph(
                                Inline.text(org.outturn.document.PlainText.of(List.of(block))),
                                look,
                                "l");
            }
        }
    }

    void inlines(List<Inline> words, Look look) {
        words.forEach(word -> inline(word, look));
    }

    private void inline(Inline inline, Look look) {
        switch (inline) {
            case Inline.Text(var words) -> run(words, look, "");
            case Inline.Strong(var words) -> inlines(words, look.strong());
            case Inline.Emphasis(var words) -> inlines(words, look.slanted());
            case Inline.Link(var address, var words) -> {
                links.add(address);
                run(
                        Inline.plain(words),
                        look,
                        "<a:latin typeface=\"+mn-lt\"/><a:hlinkClick r:id=\"rIdLink"
                                + links.size()
                                + "\"/>");
            }
            case Inline.Code(var words) -> run(words, look, "<a:latin typeface=\"Courier New\"/>");
            case Inline.Rating(var mark) ->
                    run(
                            Sign.tag(mark),
                            look.strong().in(mark.colour().ink()),
                            "<a:highlight><a:srgbClr val=\""
                                    + hex(mark.colour())
                                    + "\"/></a:highlight>");
            case Inline.Reference(var sign, _) -> raised(sign, look);
            case Inline.LineBreak() -> out.empty("a:br");
        }
    }

    /// @param more what follows the fill among a run's properties
    private void run(String words, Look look, String more) {
        out.open("a:r");
        properties(look, "", more);
        out.element("a:t", words.replace('\n', ' ')).close();
    }

    private void raised(String sign, Look look) {
        out.open("a:r");
        properties(look, "30000", "");
        out.element("a:t", sign).close();
    }

    /// The properties of a run; `more` follows the fill.
    void properties(Look look, String baseline, String more) {
        out.open(
                "a:rPr",
                "lang",
                language,
                "sz",
                size(look.size()),
                "b",
                look.bold() ? "1" : "",
                "i",
                look.italic() ? "1" : "",
                "baseline",
                baseline);
        fill(look.ink());
        out.raw(more);
        if (!more.contains("<a:latin")) {
            out.empty("a:latin", "typeface", "+mn-lt");
        }
        out.close();
    }

    void fill(Colour colour) {
        out.open("a:solidFill").empty("a:srgbClr", "val", hex(colour)).close();
    }

    private static String size(double points) {
        return Long.toString(Math.round(points * 100));
    }

    static String hex(Colour colour) {
        return colour.toString().substring(1).toUpperCase(Locale.ROOT);
    }
}
