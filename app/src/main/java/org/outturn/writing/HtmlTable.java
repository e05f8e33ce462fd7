package org.outturn.writing;

import org.outturn.document.Block;
import org.outturn.document.Markup;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;

/// Writes tables as XHTML: caption, header rows that repeat in print, scopes, and notes beneath.
///
/// On a screen a table stands in a region that scrolls sideways and can be reached by keyboard.
final class HtmlTable {
    /// The share of its weight, in ems, at which a table should rather scroll than squeeze.
    private static final double LEAST = 0.5;

    private static final int TILES = 4;

    private final HtmlBody body;
    private final Markup out;
    private int number;

    HtmlTable(HtmlBody body, Markup out) {
        this.body = body;
        this.out = out;
    }

    void write(Table table) {
        number++;
        var id = "table-" + number;
        openRegion(id);
        var classes = body.isPrint() ? "" : body.atLeast((int) (table.weight() * LEAST));
        out.open("table", "class", classes);
        out.element("caption", table.caption(), "id", id);
        columns(table);
        head(table);
        out.open("tbody");
        for (var row : table.rows()) {
            out.open("tr", "class", row.total() ? "total" : "");
            for (int i = 0; i < row.cells().size(); i++) {
                cell(table, i, row.cells().get(i));
            }
            out.close().line();
        }
        out.close().close();
        out.close();
        if (!table.notes().isEmpty()) {
            out.open("div", "class", "notes");
            table.notes().forEach(note -> out.element("p", note));
            out.close();
        }
    }

    private void openRegion(String id) {
        if (body.isPrint()) {
            out.open("div", "class", "sheet");
        } else {
            out.open(
                    "div",
                    "class",
                    "scroll",
                    "role",
                    "region",
                    "aria-labelledby",
                    id,
                    "tabindex",
                    "0");
        }
    }

    private void columns(Table table) {
        out.open("colgroup");
        table.shares().forEach(share -> out.empty("col", "class", body.wide(share)));
        out.close();
    }

    private void head(Table table) {
        out.open("thead");
        if (table.isGrouped()) {
            groups(table);
        }
        out.open("tr");
        for (var column : table.columns()) {
            if (!table.isGrouped() || column.group() != null) {
                out.element("th", column.heading(), "scope", "col", "class", alignment(column));
            }
        }
        out.close().close().line();
    }

    private void groups(Table table) {
        var columns = table.columns();
        out.open("tr");
        for (int i = 0; i < columns.size(); ) {
            var column = columns.get(i);
            var group = column.group();
            int span = table.span(i);
            if (group == null) {
                out.element(
                        "th",
                        column.heading(),
                        "scope",
                        "col",
                        "rowspan",
                        "2",
                        "class",
                        alignment(column));
            } else {
                out.element(
                        "th",
                        group,
                        "scope",
                        "colgroup",
                        "colspan",
                        Integer.toString(span),
                        "class",
                        "group");
            }
            i += span;
        }
        out.close();
    }

    private void cell(Table table, int index, Cell cell) {
        var column = table.columns().get(index);
        var classes = alignment(column);
        if (cell instanceof Table.Shaded(_, _, var colour)) {
            classes = (classes + " shaded " + body.coloured(colour)).strip();
        }
        if (index == table.rowHeader()) {
            out.open("th", "scope", "row", "class", classes);
        } else {
            out.open("td", "class", classes);
        }
        content(cell);
        out.close();
    }

    private void content(Cell cell) {
        switch (cell) {
            case Table.Words(var words) -> body.inlines(words);
            case Table.Figure number -> {
                out.text(number.shown());
                body.inlines(number.after());
            }
            case Table.Rich(var blocks) -> body.inside(blocks);
            case Table.Shaded shaded -> out.text(shaded.text());
            case Table.Empty(var reason) -> out.element("span", reason, "class", "none");
        }
    }

    private static String alignment(Column column) {
        return switch (column.kind()) {
            case WORDS -> "";
            case FIGURE -> "figure";
            case RATING -> "rated";
            case BAND -> "band";
        };
    }

    /// Figures under their labels, a row of tiles each.
    void keyFigures(Block.KeyFigures figures) {
        var all = figures.figures();
        for (int from = 0; from < all.size(); from += TILES) {
            var tiles = all.subList(from, Math.min(all.size(), from + TILES));
            out.open("table", "class", "tiles tiles-" + tiles.size());
            var caption = figures.caption();
            if (caption != null && from == 0) {
                out.element("caption", caption);
            }
            out.open("thead").open("tr");
            tiles.forEach(tile -> out.element("th", tile.label(), "scope", "col"));
            out.close().close().open("tbody").open("tr");
            for (var tile : tiles) {
                out.open("td");
                body.inlines(tile.value());
                out.close();
            }
            out.close().close().close();
        }
    }
}
