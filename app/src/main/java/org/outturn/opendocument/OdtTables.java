package org.outturn.opendocument;

import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.Fit;
import org.outturn.document.Inline;
import org.outturn.document.Markup;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;

/// Writes tables of an OpenDocument text: caption above, header rows that repeat, rows that stay whole.
final class OdtTables {
    private static final int TILES = 4;

    /// The width of a digit in a table, in millimetres.
    private static final double LETTER = 1.77;

    /// The same where the longest words take more of the page than the share below, and letters are smaller.
    private static final double SMALL_LETTER = 1.57;

    private static final double CROWDED = 0.9;

    private final OdtBody body;
    private final Markup out;
    private final OdtLooks looks;
    private final OdtText text;
    private int number;
    private boolean small;

    /// Whether the row stays with what is told of it beneath.
    private boolean kept;

    OdtTables(OdtBody body, Markup out, OdtLooks looks, OdtText text) {
        this.body = body;
        this.out = out;
        this.looks = looks;
        this.text = text;
    }

    void write(Table table) {
        text.paragraph("Caption", Inline.text(table.caption()));
        var fit = Fit.of(table, body.width() / LETTER);
        small = fit.crowding() > CROWDED;
        if (small) {
            fit = Fit.of(table, body.width() / SMALL_LETTER);
        }
        boolean explained = fit.isExplainedFirst();
        if (explained) {
            notes(table, looks.kept("TableNote"));
        }
        double width = body.width() * fit.wide() / 1000.0;
        begin(table.caption(), looks.table(width, fit.isShort()), width, fit.shares());
        head(table);
        for (var row : table.rows()) {
            row(table, row);
        }
        out.close();
        if (!explained) {
            notes(table, "TableNote");
        }
        text.paragraph("TableEnd", List.of());
        small = false;
    }

    private void notes(Table table, String style) {
        table.notes().forEach(note -> text.paragraph(style, Inline.text(note)));
    }

    private String aligned(String style, String side) {
        return looks.aligned(small ? style + "Small" : style, side, kept);
    }

    private void begin(String caption, String style, double width, List<Integer> shares) {
        number++;
        out.open("table:table", "table:name", "Table " + number, "table:style-name", style);
        out.element("table:title", caption);
        shares.forEach(share ->
                out.empty(
                        "table:table-column",
                        "table:style-name",
                        looks.column(width * share / 1000)));
    }

    private void head(Table table) {
        var columns = table.columns();
        out.open("table:table-header-rows");
        if (table.isGrouped()) {
            open();
            for (int i = 0; i < columns.size(); ) {
                var column = columns.get(i);
                var group = column.group();
                int span = table.span(i);
                cell(span, group == null ? 2 : 1, OdtLooks.HEAD);
                text.paragraph(
                        aligned("TableHead", group == null ? side(column) : "center"),
                        Inline.text(group == null ? column.heading() : group));
                out.close();
                covered(span - 1);
                i += span;
            }
            out.close();
        }
        open();
        for (var column : columns) {
            if (table.isGrouped() && column.group() == null) {
                covered(1);
            } else {
                cell(1, 1, OdtLooks.HEAD);
                text.paragraph(aligned("TableHead", side(column)), Inline.text(column.heading()));
                out.close();
            }
        }
        out.close().close();
    }

    private void row(Table table, Table.Row row) {
        open();
        kept = !row.below().isEmpty();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            cell(
                    1,
                    1,
                    cell instanceof Table.Shaded shaded
                            ? looks.shade(shaded.colour())
                            : row.below().isEmpty() ? OdtLooks.CELL : OdtLooks.ABOVE);
            content(cell, table.columns().get(i), row.total());
            out.close();
        }
        out.close();
        kept = false;
        if (!row.below().isEmpty()) {
            open();
            cell(row.cells().size(), 1, OdtLooks.CELL);
            row.below().forEach(detail -> body.blocks(detail.blocks(), "TableText"));
            out.close();
            covered(row.cells().size() - 1);
            out.close();
        }
    }

    private void open() {
        out.open("table:table-row", "table:style-name", OdtLooks.ROW);
    }

    private void cell(int columns, int rows, String style) {
        out.open(
                "table:table-cell",
                "table:style-name",
                style,
                "office:value-type",
                "string",
                "table:number-columns-spanned",
                columns > 1 ? Integer.toString(columns) : "",
                "table:number-rows-spanned",
                rows > 1 ? Integer.toString(rows) : "");
    }

    private void covered(int cells) {
        for (int i = 0; i < cells; i++) {
            out.empty("table:covered-table-cell");
        }
    }

    private void content(Cell cell, Column column, boolean total) {
        var style = aligned(total ? "TableTotal" : "TableText", side(column));
        switch (cell) {
            case Table.Words(var words) -> text.paragraph(style, words);
            case Table.Figure figure -> {
                out.open("text:p", "text:style-name", style).text(figure.shown());
                text.inlines(figure.after());
                out.close();
            }
            case Table.Shaded shaded -> {
                out.open("text:p", "text:style-name", aligned("TableText", "center"));
                out.element(
                        "text:span", shaded.text(), "text:style-name", looks.on(shaded.colour()));
                out.close();
            }
            case Table.Empty(var reason) -> text.paragraph(style, Inline.text(reason));
            case Table.Rich(var blocks) -> {
                body.blocks(blocks, "TableText");
                if (blocks.isEmpty()) {
                    text.paragraph(style, List.of());
                }
            }
        }
    }

    private static String side(Column column) {
        return switch (column.kind()) {
            case FIGURE -> "end";
            case BAND -> "center";
            case WORDS, RATING -> "start";
        };
    }

    void keyFigures(Block.KeyFigures figures) {
        var caption = figures.caption();
        if (caption != null) {
            text.paragraph("Label", Inline.text(caption));
        }
        var all = figures.figures();
        for (int from = 0; from < all.size(); from += TILES) {
            var tiles = all.subList(from, Math.min(all.size(), from + TILES));
            begin(
                    caption == null ? "Key figures" : caption,
                    looks.table(body.width(), true),
                    body.width(),
                    tiles.stream().map(_ -> 1000 / tiles.size()).toList());
            out.open("table:table-header-rows");
            open();
            for (var tile : tiles) {
                cell(1, 1, OdtLooks.TILE);
                text.paragraph("TileLabel", Inline.text(tile.label()));
                out.close();
            }
            out.close().close();
            open();
            for (var tile : tiles) {
                cell(1, 1, OdtLooks.TILE);
                text.paragraph("TileFigure", tile.value());
                out.close();
            }
            out.close().close();
            text.paragraph("TableEnd", List.of());
        }
    }
}
