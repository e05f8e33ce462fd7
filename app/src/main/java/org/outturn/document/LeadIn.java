package org.outturn.document;

import java.util.List;

/// Words that belong to what follows them, so that no page ends between the two.
public final class LeadIn {
    /// A paragraph of so few letters leads in to what follows.
    private static final int MOST = 320;

    private LeadIn() {}

    /// Whether the paragraph at a place leads in to a list, a table or figures, or stands as a small heading over what follows.
    public static boolean isAt(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Block.Paragraph(var words)) || at + 1 == blocks.size()) {
            return false;
        }
        return switch (blocks.get(at + 1)) {
            case Block.Points _, Block.Tabular _, Block.KeyFigures _ ->
                    Inline.plain(words).length() <= MOST;
            case Block.Paragraph _, Block.Picture _ -> isLabel(words);
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

    /// Words in bold from end to end.
    private static boolean isLabel(List<Inline> words) {
        return words.size() == 1 && words.getFirst() instanceof Inline.Strong;
    }
}
