package org.outturn.resident;

import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.PlainText;
import org.outturn.document.Table;

/// The words of a published document, tables included, to find out what it names.
final class Printed {
    private final String words;

    private Printed(String words) {
        this.words = words;
    }

    static Printed of(Document document) {
        var text = new StringBuilder();
        add(text, document.blocks());
        return new Printed(spaced(text.toString()));
    }

    /// Whether it names something, wherever the lines break.
    boolean names(String title) {
        return words.contains(spaced(title));
    }

    private static void add(StringBuilder text, List<Block> blocks) {
        for (var block : blocks) {
            text.append(PlainText.of(List.of(block))).append('\n');
            switch (block) {
                case Block.Section(_, var inside) -> add(text, inside);
                case Block.Note(_, var inside) -> add(text, inside);
                case Block.Tabular(var table) -> add(text, table);
                case Block.Heading _,
                        Block.Paragraph _,
                        Block.Points _,
                        Block.Picture _,
                        Block.KeyFigures _,
                        Block.Contents _,
                        Block.PageBreak _ -> {}
            }
        }
    }

    private static void add(StringBuilder text, Table table) {
        for (var row : table.rows()) {
            row.cells().forEach(cell -> text.append(PlainText.of(cell)).append('\n'));
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
