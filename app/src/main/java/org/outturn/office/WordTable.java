package org.outturn.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;
import org.outturn.document.Block;
import org.outturn.document.Fit;
import org.outturn.document.Inline;
import org.outturn.document.Markup;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;

/// Writes tables for Word: caption above, header rows that repeat, rows that stay whole, ratings as their word on their colour.
final class WordTable {
    /// A row of more lines than this may break across pages; keeping it whole could leave most of a page empty.
    private static final int WHOLE = 32;

    private static final int TILES = 4;

    /// Where the longest words take more of the page than this, little is left for what the others say.
    private static final double CROWDED = 0.9;

    /// The width of a digit in a table, in twentieths of a point.
    private static final double LETTER = 100;

    /// The same where a table is crowded.
    private static final double SMALL_LETTER = 89;

    private final WordBody body;
    private final Markup out;
    private final WordText text;

    /// Whether paragraphs stay with what follows.
    private boolean keep;

    /// Whether the words of the table are wider than the page, so that its letters are small.
    private boolean small;

    WordTable(WordBody body, Markup out, WordText text) {
        this.body = body;
        this.out = out;
        this.text = text;
    }

    /// @param bound to what follows
    void write(Table table, boolean bound) {
        keep = bound;
        text.paragraph("Caption", Inline.text(table.caption()));
        var fit = Fit.of(table, body.width() / LETTER);
        small = fit.crowding() > CROWDED;
        if (small) {
            fit = Fit.of(table, body.width() / SMALL_LETTER);
        }
        boolean explained = fit.isExplainedFirst();
        if (explained) {
            notes(table, true);
        }
        int width = body.width() * fit.wide() / 1000;
        var widths = fit.shares().stream().map(share -> share * width / 1000).toList();
        begin("OutturnTable", table.caption(), widths, table.rowHeader() == 0);
        head(table, widths);
        for (int i = 0; i < table.rows().size(); i++) {
            // What fits on a page with room to spare is not parted.
            keep = bound || (fit.isShort() && i < table.rows().size() - 1);
            row(table, i, fit, widths);
        }
        out.close();
        if (!explained) {
            notes(table, bound);
        }
        text.begin("TableEnd", bound);
        out.close();
        small = false;
        keep = false;
    }

    /// @param kept on one page with what follows
    private void notes(Table table, boolean kept) {
        for (var note : table.notes()) {
            text.begin("TableNote", kept);
            text.run(note, "");
            out.close();
        }
    }

    private void begin(String style, String caption, List<Integer> widths, boolean firstColumn) {
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style);
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        out.empty("w:tblW", "w:w", Integer.toString(all), "w:type", "dxa");
        out.empty("w:tblLayout", "w:type", "fixed");
        out.empty(
                "w:tblLook",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                firstColumn ? "1" : "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        out.empty("w:tblCaption", "w:val", caption);
        out.close().open("w:tblGrid");
        widths.forEach(width -> out.empty("w:gridCol", "w:w", width.toString()));
        out.close();
    }

    private void head(Table table, List<Integer> widths) {
        if (table.isGrouped()) {
            header();
            for (int i = 0; i < table.columns().size(); ) {
                var column = table.columns().get(i);
                var group = column.group();
                int span = table.span(i);
                int width = widths.subList(i, i + span).stream().mapToInt(Integer::intValue).sum();
                cell(width, span, group == null ? "restart" : "", null);
                heading(
                        group == null ? column.heading() : group,
                        group == null ? side(column) : "center");
                i += span;
            }
            out.close();
        }
        header();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            boolean merged = table.isGrouped() && column.group() == null;
            cell(widths.get(i), 1, merged ? "continue" : "", null);
            heading(merged ? "" : column.heading(), side(column));
        }
        out.close();
    }

    /// Opens a row that repeats at the head of each page.
    private void header() {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    }

    private void heading(String words, String side) {
        begin("TableHead", side);
        text.run(words, "");
        out.close().close();
    }

    private void row(Table table, int index, Fit fit, List<Integer> widths) {
        var row = table.rows().get(index);
        open(fit.lines(index) <= WHOLE);
        boolean kept = keep;
        keep = kept || !row.below().isEmpty();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            cell(widths.get(i), 1, "", row.below().isEmpty() ? "" : "bottom", fill(cell));
            content(cell, table.columns().get(i), row.total());
            out.close();
        }
        out.close();
        keep = kept;
        if (!row.below().isEmpty()) {
            open(fit.lines(index) <= WHOLE);
            below(row, widths);
        }
    }

    private void open(boolean whole) {
        out.open("w:tr").open("w:trPr");
        if (whole) {
            out.empty("w:cantSplit");
        }
        out.close();
    }

    /// What is told of a row, in one cell beneath it.
    private void below(Table.Row row, List<Integer> widths) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        cell(all, widths.size(), "", "top", null);
        row.below().forEach(detail -> body.blocks(detail.blocks(), WordBody.Place.CELL));
        out.close().close();
    }

    /// Opens a cell; what it holds and its end are the caller's.
    private void cell(int width, int span, String merge, @Nullable Colour fill) {
        cell(width, span, merge, "", fill);
    }

    /// @param bare the side without a rule; empty for none: what is told of a row belongs to it
    private void cell(int width, int span, String merge, String bare, @Nullable Colour fill) {
        out.open("w:tc").open("w:tcPr");
        out.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (span > 1) {
            out.empty("w:gridSpan", "w:val", Integer.toString(span));
        }
        if (!merge.isEmpty()) {
            out.empty("w:vMerge", "w:val", merge);
        }
        if (!bare.isEmpty()) {
            out.open("w:tcBorders").empty("w:" + bare, "w:val", "nil").close();
        }
        if (fill != null) {
            out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", WordText.hex(fill));
        }
        out.close();
    }

    private static @Nullable Colour fill(Cell cell) {
        return switch (cell) {
            case Table.Shaded shaded -> shaded.colour();
            case Table.Words _, Table.Figure _, Table.Rich _, Table.Empty _ -> null;
        };
    }

    private void content(Cell cell, Column column, boolean total) {
        var bold = total ? "<w:b/>" : "";
        switch (cell) {
            case Table.Words(var words) -> {
                begin("TableText", side(column));
                text.inlines(words, bold);
                out.close();
            }
            case Table.Figure number -> {
                begin("TableText", side(column));
                text.run(number.shown(), bold);
                text.inlines(number.after(), bold);
                out.close();
            }
            case Table.Shaded shaded -> {
                begin("TableText", "center");
                text.run(
                        shaded.text(),
                        "<w:b/><w:color w:val=\"%s\"/>"
                                .formatted(WordText.hex(shaded.colour().ink())));
                out.close();
            }
            case Table.Empty(var reason) -> {
                begin("TableText", side(column));
                text.run(reason, "<w:color w:val=\"505A5F\"/>");
                out.close();
            }
            case Table.Rich(var blocks) -> {
                body.blocks(blocks, WordBody.Place.CELL);
                if (blocks.isEmpty() || blocks.getLast() instanceof Block.Tabular) {
                    begin("TableText", "left");
                    out.close();
                }
            }
        }
    }

    private void begin(String style, String side) {
        out.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", small && isText(style) ? style + "Small" : style);
        if (keep) {
            out.empty("w:keepNext");
        }
        if (!side.equals("left")) {
            out.empty("w:jc", "w:val", side);
        }
        out.close();
    }

    private static boolean isText(String style) {
        return style.equals("TableText") || style.equals("TableHead");
    }

    private static String side(Column column) {
        return switch (column.kind()) {
            case FIGURE -> "right";
            case BAND -> "center";
            case WORDS, RATING -> "left";
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
            int width = body.width() / tiles.size();
            var widths = tiles.stream().map(_ -> width).toList();
            begin("OutturnTiles", caption == null ? "Key figures" : caption, widths, false);
            header();
            for (var tile : tiles) {
                cell(width, 1, "", null);
                begin("TileLabel", "left");
                text.run(tile.label(), "");
                out.close().close();
            }
            out.close().open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            for (var tile : tiles) {
                cell(width, 1, "", null);
                begin("TileFigure", "left");
                text.inlines(tile.value(), "");
                out.close().close();
            }
            out.close().close();
            text.begin("TableEnd");
            out.close();
        }
    }
}
