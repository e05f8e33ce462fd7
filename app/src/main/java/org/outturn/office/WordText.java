package org.outturn.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.design.Colour;
import org.outturn.document.Inline;
import org.outturn.document.Markup;
import org.outturn.document.Sign;

/// Writes paragraphs and runs of text for Word.
final class WordText {
    private final Markup out;
    private final List<String> links = new ArrayList<>();

    WordText(Markup out) {
        this.out = out;
    }

    List<String> links() {
        return links;
    }

    /// Opens a paragraph; the caller closes it.
    void begin(String style) {
        begin(style, false);
    }

    /// @param keep on one page with what follows
    void begin(String style, boolean keep) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (keep) {
            out.empty("w:keepNext");
        }
        out.close();
    }

    void paragraph(String style, List<Inline> words) {
        begin(style);
        inlines(words, "");
        out.close();
    }

    /// @param properties of the run, in the order that the schema asks for
    void run(String words, String properties) {
        out.open("w:r");
        if (!properties.isEmpty()) {
            out.open("w:rPr").raw(properties).close();
        }
        out.element("w:t", words.replace('\n', ' '), "xml:space", "preserve").close();
    }

    /// @param properties `<w:b/>`, `<w:i/>`, `<w:color/>`, in this order
    void inlines(List<Inline> words, String properties) {
        words.forEach(word -> inline(word, properties));
    }

    private void inline(Inline inline, String properties) {
        switch (inline) {
            case Inline.Text(var words) -> run(words, properties);
            case Inline.Strong(var words) ->
                    inlines(
                            words,
                            properties.startsWith("<w:b/>") ? properties : "<w:b/>" + properties);
            case Inline.Emphasis(var words) -> inlines(words, italic(properties));
            case Inline.Link(var address, var words) -> {
                links.add(address);
                out.open("w:hyperlink", "r:id", "rIdLink" + links.size());
                inlines(words, "<w:rStyle w:val=\"Hyperlink\"/>" + properties);
                out.close();
            }
            case Inline.Code(var words) -> run(words, "<w:rStyle w:val=\"Code\"/>");
            case Inline.Rating(var mark) ->
                    run(
                            Sign.tag(mark),
                            "<w:b/><w:color w:val=\"%s\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%s\"/>"
                                    .formatted(hex(mark.colour().ink()), hex(mark.colour())));
            case Inline.Reference(var sign, _) ->
                    run(sign, properties + "<w:vertAlign w:val=\"superscript\"/>");
            case Inline.LineBreak() -> out.open("w:r").empty("w:br").close();
        }
    }

    private static String italic(String properties) {
        if (properties.contains("<w:i/>")) {
            return properties;
        }
        return properties.contains("<w:b/>")
                ? properties.replace("<w:b/>", "<w:b/><w:i/>")
                : properties.startsWith("<w:rStyle")
                        ? properties.replaceFirst("/>", "/><w:i/>")
                        : "<w:i/>" + properties;
    }

    static String hex(Colour colour) {
        return colour.toString().substring(1).toUpperCase(Locale.ROOT);
    }
}
