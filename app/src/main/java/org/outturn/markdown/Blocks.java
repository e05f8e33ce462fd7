package org.outturn.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.markdown.Markdown.Placed;
import org.outturn.markdown.Markdown.Trouble;

/// The blocks of a text, from top to bottom.
final class Blocks {
    private static final int DEEPEST = 5;

    private final Words words;
    private final List<Trouble> troubles = new ArrayList<>();

    Blocks(Words words) {
        this.words = words;
    }

    List<Trouble> troubles() {
        return troubles;
    }

    List<Placed> read(Node parent) {
        var blocks = new ArrayList<Placed>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            int line = line(node);
            if (node instanceof TableBlock table) {
                blocks.add(new Placed(line, new Tables(words).read(table, caption(blocks))));
            } else {
                one(node).forEach(block -> blocks.add(new Placed(line, block)));
            }
            words.takeOdd()
                    .forEach(odd ->
                            troubles.add(
                                    new Trouble(line, odd.value(), odd.rule(), odd.tryThis())));
        }
        return blocks;
    }

    private Stream<Block> one(Node node) {
        return switch (node) {
            case Heading heading ->
                    Stream.of(
                            new Block.Heading(
                                    Math.min(DEEPEST, heading.getLevel()), words.of(heading)));
            case Paragraph paragraph -> Stream.of(new Block.Paragraph(words.of(paragraph)));
            case OrderedList list -> {
                var start = list.getMarkerStartNumber();
                yield Stream.of(new Block.Points(start == null ? 1 : start, items(list)));
            }
            case BulletList list -> Stream.of(new Block.Points(null, items(list)));
            case BlockQuote quote -> Stream.of(new Block.Note("Note", inside(quote)));
            case FencedCodeBlock code -> Stream.of(code(code.getLiteral()));
            case IndentedCodeBlock code -> Stream.of(code(code.getLiteral()));
            case ThematicBreak _ -> Stream.of();
            case HtmlBlock html -> {
                var odd = Words.html(html.getLiteral());
                troubles.add(new Trouble(line(html), odd.value(), odd.rule(), odd.tryThis()));
                yield Stream.of(Block.Paragraph.of(html.getLiteral()));
            }
            case Node _ -> Stream.of();
        };
    }

    private List<List<Block>> items(ListBlock list) {
        var items = new ArrayList<List<Block>>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(inside(item));
        }
        return items;
    }

    private List<Block> inside(Node parent) {
        return read(parent).stream().map(Placed::block).toList();
    }

    private static Block code(String literal) {
        return new Block.Paragraph(List.of(new Inline.Code(literal.strip())));
    }

    /// A paragraph that is bold from end to end names the table beneath it.
    private static @org.jspecify.annotations.Nullable String caption(List<Placed> above) {
        if (!above.isEmpty()
                && above.getLast().block() instanceof Block.Paragraph(var text)
                && text.size() == 1
                && text.getFirst() instanceof Inline.Strong(var name)) {
            above.removeLast();
            return Inline.plain(name);
        }
        return null;
    }

    private static int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
    }
}
