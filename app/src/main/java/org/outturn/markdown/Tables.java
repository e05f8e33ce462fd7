package org.outturn.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;

/// A table that is written out in Markdown.
record Tables(Words words) {
    private static final Pattern FIGURE = Pattern.compile("[-+(]?£?[\\d,]+(\\.\\d+)?%?[km]?\\)?");
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    /// @param caption none: the headings of its columns name it
    Block read(TableBlock block, @Nullable String caption) {
        var rows = new ArrayList<List<List<Inline>>>();
        collect(block, rows);
        var headings = rows.removeFirst().stream().map(Inline::plain).toList();
        var columns =
                IntStream.range(0, headings.size())
                        .mapToObj(column -> column(headings.get(column), texts(rows, column)))
                        .toList();
        var name =
                caption != null
                        ? caption
                        : headings.stream()
                                .filter(heading -> !heading.isBlank())
                                .collect(Collectors.joining(", "));
        return new Block.Tabular(
                new Table(
                        name,
                        columns,
                        headings.getFirst().isBlank() || headings.size() > 2 ? 0 : -1,
                        rows.stream().map(row -> row(row, headings.size())).toList(),
                        List.of()));
    }

    private void collect(Node parent, List<List<List<Inline>>> rows) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableRow row) {
                var cells = new ArrayList<List<Inline>>();
                for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(words.of(cell));
                }
                rows.add(cells);
            } else {
                collect(node, rows);
            }
        }
    }

    private static Table.Row row(List<List<Inline>> cells, int columns) {
        return new Table.Row(
                IntStream.range(0, columns)
                        .<Table.Cell>mapToObj(i ->
                                i < cells.size() && !cells.get(i).isEmpty()
                                        ? new Table.Words(cells.get(i))
                                        : new Table.Empty(""))
                        .toList(),
                false);
    }

    private static List<String> texts(List<List<List<Inline>>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> Inline.plain(row.get(column)))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Table.Column column(String heading, List<String> texts) {
        boolean figures =
                !texts.isEmpty() && texts.stream().allMatch(text -> FIGURE.matcher(text).matches());
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        return Table.Column.of(
                heading,
                Math.clamp(Math.max(longest, heading.length() / 2), NARROWEST, WIDEST),
                figures ? Table.Kind.FIGURE : Table.Kind.WORDS);
    }
}
