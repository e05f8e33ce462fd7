package org.outturn.document;

import java.util.List;

/// Words that belong to what follows them, so that no page ends between the two.
public final class LeadIn {
    /// A paragraph of so few letters leads in to what follows.
    private static final int MOST = 320;

    /// Paragraphs and points of so few letters are a line each; so many of them, one after the other, stand on one page.
    private static final int LINE = 90;

    private static final int FEW = 8;

    private LeadIn() {}

    /// Whether the paragraph at a place leads in to a list, a table or figures, or stands as a small heading over what follows.
    public static boolean isAt(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Block.Paragraph(var words)) || at + 1 == blocks.size()) {
            return false;
        }
        return switch (blocks.get(at + 1)) {
            case Block.Points _, Block.Tabular _, Block.KeyFigures _ ->
                    Inline.plain(words).length() <= MOST;
            case Block.Paragraph _ -> isLabel(words) || isInFew(blocks, at);
            case Block.Picture _ -> isLabel(words);
            case Block.Heading _,
                    Block.Note _,
                    Block.Contents _,
                    Block.PageBreak _,
                    Block.Section _ ->
                    false;
        };
    }

    /// Whether the paragraph at a place stands as a small heading over what follows.
    public static boolean isLabelAt(List<Block> blocks, int at) {
        return blocks.get(at) instanceof Block.Paragraph(var words)
                && isLabel(words)
                && isAt(blocks, at);
    }

    /// Whether a list is so short that no page's end parts it.
    public static boolean isFew(Block.Points points) {
        return points.items().size() <= FEW
                && points.items().stream().allMatch(item -> item.size() == 1 && isLine(item, 0));
    }

    /// Whether the lines at a place and after it are few, such as the names of appendices.
    private static boolean isInFew(List<Block> blocks, int at) {
        int from = at;
        while (from > 0 && isLine(blocks, from - 1)) {
            from--;
        }
        int to = at;
        while (to < blocks.size() && isLine(blocks, to)) {
            to++;
        }
        return to - from <= FEW && to > at + 1;
    }

    private static boolean isLine(List<Block> blocks, int at) {
        return blocks.get(at) instanceof Block.Paragraph(var words)
                && Inline.plain(words).length() <= LINE;
    }

    /// Words in bold from end to end.
    private static boolean isLabel(List<Inline> words) {
        return words.size() == 1 && words.getFirst() instanceof Inline.Strong;
    }
}
