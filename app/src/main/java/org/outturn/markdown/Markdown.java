package org.outturn.markdown;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.outturn.document.Block;
import org.outturn.document.Inline;

/// Reads Markdown: headings, paragraphs, lists, tables, quotations, emphasis, links and code. HTML and pictures have no place in a
/// report; they are told, and shown as text.
public final class Markdown {
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build();

    private Markdown() {}

    /// Blocks, and what in the text has no place in a report.
    public record Reading(List<Placed> blocks, List<Trouble> troubles) {
        public Reading {
            blocks = List.copyOf(blocks);
            troubles = List.copyOf(troubles);
        }
    }

    /// @param line of the text, from 1
    public record Placed(int line, Block block) {}

    /// @param line of the text, from 1
    /// @param value what stands there
    public record Trouble(int line, String value, String rule, String tryThis) {}

    /// What a text holds in the place of something that is filled in later; see [#read].
    public static String slot(int number) {
        return Slots.mark(number);
    }

    /// @param filled what comes in the place of each slot
    public static Reading read(String text, IntFunction<List<Inline>> filled) {
        var blocks = new Blocks(new Words(new Slots(filled)));
        var read = blocks.read(parsed(text));
        return new Reading(read, blocks.troubles());
    }

    /// Words within a table or a card: without slots, and a heading is a line in bold.
    public static List<Block> words(String text) {
        return read(text, _ -> List.of()).blocks().stream()
                .map(Placed::block)
                .map(Markdown::plainer)
                .collect(Collectors.toList());
    }

    private static Block plainer(Block block) {
        return block instanceof Block.Heading(_, var words)
                ? new Block.Paragraph(List.of(new Inline.Strong(words)))
                : block;
    }

    private static Node parsed(String text) {
        return PARSER.parse(text);
    }
}
