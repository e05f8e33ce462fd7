package org.outturn.document;

import java.util.ArrayList;
import java.util.List;

/// Everything in a document that is a table, or whose figures can be shown as one, in order.
final class TableList {
    private final List<Table> tables = new ArrayList<>();

    private TableList() {}

    static List<Table> of(List<Block> blocks) {
        var list = new TableList();
        list.collect(blocks);
        return List.copyOf(list.tables);
    }

    private void collect(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Tabular(var table) -> tables.add(Figures.in(table.flat()));
                case Block.Picture picture -> tables.add(picture.plot().table(picture.title()));
                case Block.KeyFigures figures -> tables.add(table(figures));
                case Block.Section(_, var inside) -> collect(inside);
                case Block.Note(_, var inside) -> collect(inside);
                case Block.Points(_, var items) -> items.forEach(this::collect);
                case Block.Heading _, Block.Paragraph _, Block.Contents _, Block.PageBreak _ -> {}
            }
        }
    }

    private static Table table(Block.KeyFigures figures) {
        var caption = figures.caption();
        return new Table(
                caption == null ? "Key figures" : caption,
                List.of(
                        Table.Column.of("Figure", 50, Table.Kind.WORDS),
                        Table.Column.of("Value", 24, Table.Kind.WORDS)),
                0,
                figures.figures().stream()
                        .map(figure ->
                                Table.Row.of(
                                        Table.Cell.of(figure.label()),
                                        new Table.Words(figure.value())))
                        .toList(),
                List.of());
    }
}
