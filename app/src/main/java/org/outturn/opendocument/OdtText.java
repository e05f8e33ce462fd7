package org.outturn.opendocument;

import java.util.List;
import org.outturn.document.Inline;
import org.outturn.document.Markup;
import org.outturn.document.Sign;

/// Writes paragraphs and runs of text of an OpenDocument text.
final class OdtText {
    private final Markup out;
    private final OdtLooks looks;

    OdtText(Markup out, OdtLooks looks) {
        this.out = out;
        this.looks = looks;
    }

    void paragraph(String style, List<Inline> words) {
        out.open("text:p", "text:style-name", style);
        inlines(words);
        out.close();
    }

    void inlines(List<Inline> words) {
        words.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text(var text) -> out.text(text);
            case Inline.Strong(var words) -> span("Strong", words);
            case Inline.Emphasis(var words) -> span("Emphasis", words);
            case Inline.Link(var address, var words) -> {
                out.open("text:a", "xlink:type", "simple", "xlink:href", address);
                inlines(words);
                out.close();
            }
            case Inline.Code(var text) -> span("Code", Inline.text(text));
            case Inline.Rating(var mark) ->
                    span(looks.on(mark.colour()), Inline.text(Sign.tag(mark)));
            case Inline.Reference(var sign, _) -> span("Raised", Inline.text(sign));
            case Inline.LineBreak() -> out.empty("text:line-break");
        }
    }

    private void span(String style, List<Inline> words) {
        out.open("text:span", "text:style-name", style);
        inlines(words);
        out.close();
    }
}
