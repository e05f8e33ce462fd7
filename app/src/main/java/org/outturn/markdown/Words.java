package org.outturn.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.outturn.document.Inline;

/// Running text, and what of it has no place in a report.
final class Words {
    private final Slots slots;
    private final List<Odd> odd = new ArrayList<>();

    /// Something that the line around it is told for.
    record Odd(String value, String rule, String tryThis) {}

    Words(Slots slots) {
        this.slots = slots;
    }

    List<Inline> of(Node parent) {
        var words = new ArrayList<Inline>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            words.addAll(one(node));
        }
        return words;
    }

    /// What was found odd since last asked.
    List<Odd> takeOdd() {
        var found = List.copyOf(odd);
        odd.clear();
        return found;
    }

    private List<Inline> one(Node node) {
        return switch (node) {
            case Text text -> slots.fill(text.getLiteral());
            case StrongEmphasis strong -> List.of(new Inline.Strong(of(strong)));
            case Emphasis emphasis -> List.of(new Inline.Emphasis(of(emphasis)));
            case Code code -> List.of(new Inline.Code(code.getLiteral()));
            case SoftLineBreak _ -> List.of(new Inline.Text(" "));
            case HardLineBreak _ -> List.of(new Inline.LineBreak());
            case Link link -> link(link);
            case Image image -> {
                odd.add(
                        new Odd(
                                image.getDestination(),
                                "a picture has no place in a template",
                                "remove it; charts come from components"));
                yield of(image);
            }
            case HtmlInline html -> {
                odd.add(html(html.getLiteral()));
                yield List.of(new Inline.Text(html.getLiteral()));
            }
            case Node other -> of(other);
        };
    }

    private List<Inline> link(Link link) {
        var address = link.getDestination();
        if (address.matches("(?i)(https?://|mailto:).*") && !Slots.isIn(address)) {
            return List.of(new Inline.Link(address, of(link)));
        }
        odd.add(
                new Odd(
                        address,
                        "is not an address that a report can lead to",
                        "write one that begins with https://, http:// or mailto:"));
        return of(link);
    }

    static Odd html(String literal) {
        return new Odd(
                literal.strip(), "is HTML, which a template does not take", "write it as Markdown");
    }
}
