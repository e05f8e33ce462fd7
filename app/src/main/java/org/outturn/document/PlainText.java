package org.outturn.document;

import java.util.List;
import java.util.stream.Collectors;

/// What blocks and cells say in words alone, a line for each paragraph or point.
public final class PlainText {
    private PlainText() {}

    public static String of(Table.Cell cell) {
        return switch (cell) {
            case Table.Words(var words) -> Inline.plain(words);
            case Table.Figure number -> number.shown();
            case Table.Shaded shaded -> shaded.text();
            case Table.Empty(var reason) -> reason;
            case Table.Rich(var blocks) -> of(blocks);
        };
    }

    public static String of(List<Block> blocks) {
        return blocks.stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading(_, var words) -> Inline.plain(words);
            case Block.Paragraph(var words) -> Inline.plain(words);
            case Block.Points(var start, var items) -> points(start == null ? 0 : start, items);
            case Block.Note(var label, var inside) -> label + "\n" + of(inside);
            case Block.Section(_, var inside) -> of(inside);
            case Block.Tabular(var table) -> table.caption();
            case Block.Picture picture -> picture.description();
            case Block.KeyFigures _, Block.Contents _, Block.PageBreak _ -> "";
        };
    }

    private static String points(int start, List<List<Block>> items) {
        var lines = new StringBuilder();
        int number = start;
        for (var item : items) {
            lines.append(lines.isEmpty() ? "" : "\n");
            lines.append(start == 0 ? "• " : number++ + ". ").append(of(item));
        }
        return lines.toString();
    }
}
