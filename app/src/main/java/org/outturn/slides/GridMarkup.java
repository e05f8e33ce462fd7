package org.outturn.slides;

import org.outturn.design.Colour;
import org.outturn.document.Inline;
import org.outturn.document.Markup;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;
import org.outturn.slides.TextMarkup.Look;

/// Writes rows of a table as a table of PowerPoint's own, its header marked as one.
final class GridMarkup {
    private static final Colour SHADE = Colour.PALE;
    private static final String EDGES =
            " marL=\"50800\" marR=\"50800\" marT=\"38100\" marB=\"38100\"";

    private final Markup out;
    private final TextMarkup text;

    GridMarkup(Markup out, TextMarkup text) {
        this.out = out;
        this.text = text;
    }

    void write(Piece.Rows rows) {
        var grid = rows.grid();
        var table = grid.table();
        out.open("a:tbl")
                .empty("a:tblPr", "firstRow", "1", "firstCol", table.rowHeader() == 0 ? "1" : "");
        out.open("a:tblGrid");
        grid.widths().forEach(width -> out.empty("a:gridCol", "w", SlidePart.emus(width)));
        out.close();
        head(grid);
        for (int i = rows.from(); i < rows.to(); i++) {
            var row = table.rows().get(i);
            out.open("a:tr", "h", SlidePart.emus(grid.row(i)));
            for (int column = 0; column < row.cells().size(); column++) {
                cell(
                        row.cells().get(column),
                        table.columns().get(column),
                        grid.size(),
                        row.total());
            }
            out.close();
        }
        out.close();
    }

    private void head(Grid grid) {
        var table = grid.table();
        double height = grid.header() / (table.isGrouped() ? 2 : 1);
        if (table.isGrouped()) {
            out.open("a:tr", "h", SlidePart.emus(height));
            for (int i = 0; i < table.columns().size(); ) {
                var column = table.columns().get(i);
                var group = column.group();
                int span = table.span(i);
                if (group == null) {
                    out.open("a:tc", "rowSpan", "2");
                    heading(column.heading(), grid.size(), side(column));
                } else {
                    out.open("a:tc", "gridSpan", span > 1 ? Integer.toString(span) : "");
                    heading(group, grid.size(), "ctr");
                    for (int merged = 1; merged < span; merged++) {
                        out.open("a:tc", "hMerge", "1");
                        heading("", grid.size(), "l");
                    }
                }
                i += span;
            }
            out.close();
        }
        out.open("a:tr", "h", SlidePart.emus(height));
        for (var column : table.columns()) {
            boolean merged = table.isGrouped() && column.group() == null;
            out.open("a:tc", "vMerge", merged ? "1" : "");
            heading(merged ? "" : column.heading(), grid.size(), side(column));
        }
        out.close();
    }

    /// What a heading's cell holds, and its end.
    private void heading(String words, double size, String side) {
        begin();
        text.paragraph(Inline.text(words), Look.of(size).strong(), side);
        out.close();
        look("b", Colour.BLACK, 12700, SHADE);
        out.close();
    }

    private void cell(Cell cell, Column column, double size, boolean total) {
        var look = total ? Look.of(size).strong() : Look.of(size);
        out.open("a:tc");
        begin();
        var fill = SHADE;
        boolean filled = true;
        switch (cell) {
            case Table.Shaded shaded -> {
                fill = shaded.colour();
                text.paragraph(Inline.text(shaded.text()), look.strong().in(fill.ink()), "ctr");
            }
            case Table.Words(var words) -> {
                filled = false;
                text.paragraph(words, look, side(column));
            }
            case Table.Figure figure -> {
                filled = false;
                var words = new java.util.ArrayList<Inline>(Inline.text(figure.shown()));
                words.addAll(figure.after());
                text.paragraph(words, look, side(column));
            }
            case Table.Empty(var reason) -> {
                filled = false;
                text.paragraph(Inline.text(reason), look.in(Colour.GREY), side(column));
            }
            case Table.Rich(var blocks) -> {
                filled = false;
                text.blocks(blocks, look);
                if (blocks.isEmpty()) {
                    text.paragraph(Inline.text(""), look, "l");
                }
            }
        }
        out.close();
        look(
                "t",
                total ? Colour.BLACK : Colour.RULE,
                total ? 12700 : 6350,
                filled ? fill : Colour.WHITE);
        out.close();
    }

    private void begin() {
        out.open("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
    }

    private void look(String anchor, Colour line, int width, Colour fill) {
        out.raw("<a:tcPr" + EDGES + " anchor=\"" + anchor + "\">");
        for (var side : new String[] {"a:lnL", "a:lnR"}) {
            out.open(side, "w", "0").empty("a:noFill").close();
        }
        for (var side : new String[] {"a:lnT", "a:lnB"}) {
            out.open(side, "w", Integer.toString(width));
            text.fill(line);
            out.close();
        }
        text.fill(fill);
        out.raw("</a:tcPr>");
    }

    private static String side(Column column) {
        return switch (column.kind()) {
            case FIGURE -> "r";
            case BAND -> "ctr";
            case WORDS, RATING -> "l";
        };
    }
}
