package org.outturn.writing;

import java.util.ArrayList;
import org.outturn.document.Block;
import org.outturn.document.Fit;
import org.outturn.document.Inline;
import org.outturn.document.Markup;
import org.outturn.document.PlainText;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;

/// Writes tables as XHTML: caption, header rows that repeat in print, scopes, and notes beneath.
///
/// On a screen a table stands in a region that scrolls sideways and can be reached by keyboard.
final class HtmlTable {
    /// The width of a character in ems, at which a table should rather scroll than squeeze.
    private static final double LEAST = 0.52;

    /// What is left of a page's characters where it is crowded, and letters are smaller.
    private static final double DENSE = 8.5 / 7.2;

    private static final int TILES = 4;

    /// A table of so few rows, with cells of so few letters, stands on one page.
    private static final int SHORT = 9;

    private static final int BRIEF = 90;

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
        var fit = Fit.of(table, body.across());
        var classes = new ArrayList<String>();
        if (fit.wide() < 1000) {
            classes.add(body.wide(fit.wide()));
        }
        if (!body.isPrint()) {
            classes.add(body.atLeast((int) (fit.readable() * LEAST)));
        } else if (fit.isCrowded()) {
            fit = Fit.of(table, body.across() * DENSE);
            classes.add("dense");
        }
        openRegion(id, table, fit);
        out.open("table", "class", String.join(" ", classes));
        out.element("caption", table.caption(), "id", id);
        if (body.isPrint()) {
            columns(fit);
        }
        head(table);
        boolean noted =
                body.isPrint()
                        && !isWhole(table)
                        && !table.notes().isEmpty()
                        && !table.rows().isEmpty();
        rows(table, noted);
        out.close();
        if (isWhole(table)) {
            notes(table);
            out.close();
        } else {
            out.close();
            if (!noted) {
                notes(table);
            }
        }
    }

    /// A row with words below stands in a group of its own, which a page does not part.
    ///
    /// @param noted whether the notes stand beneath the last row and on its page, so that no page holds notes alone
    private void rows(Table table, boolean noted) {
        boolean apart = table.rows().stream().anyMatch(row -> !row.below().isEmpty());
        boolean grouped = false;
        for (int at = 0; at < table.rows().size(); at++) {
            boolean isNoted = noted && at == table.rows().size() - 1;
            boolean isOwn = apart || isNoted;
            if (isOwn && grouped) {
                out.close();
                grouped = false;
            }
            if (isOwn) {
                out.open("tbody", "class", "apart");
            } else if (!grouped) {
                out.open("tbody");
                grouped = true;
            }
            row(table, table.rows().get(at));
            if (isNoted) {
                out.open("tr", "class", "noted");
                out.open("td", "colspan", Integer.toString(table.columns().size()));
                notes(table);
                out.close().close().line();
            }
            if (isOwn) {
                out.close();
            }
        }
        if (grouped) {
            out.close();
        }
    }

    private void row(Table table, Table.Row row) {
        out.open("tr", "class", row.total() ? "total" : row.below().isEmpty() ? "" : "above");
        for (int i = 0; i < row.cells().size(); i++) {
            cell(table, i, row.cells().get(i));
        }
        out.close().line();
        if (!row.below().isEmpty()) {
            out.open("tr", "class", "below");
            out.open("td", "colspan", Integer.toString(table.columns().size()));
            row.below().forEach(detail -> body.blocks(detail.blocks()));
            out.close().close().line();
        }
    }

    private void notes(Table table) {
        if (!table.notes().isEmpty()) {
            out.open("div", "class", "notes");
            table.notes().forEach(note -> out.element("p", note));
            out.close();
        }
    }

    private boolean isWhole(Table table) {
        return body.isPrint() && isShort(table);
    }

    /// Whether it fits on a page with room to spare, so that nothing parts it.
    static boolean isShort(Table table) {
        return table.rows().size() <= SHORT
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> PlainText.of(cell).length() <= BRIEF);
    }

    private void openRegion(String id, Table table, Fit fit) {
        if (body.isPrint()) {
            int first = table.rows().isEmpty() ? 0 : fit.lines(0);
            out.open(
                    "div",
                    "class",
                    "sheet "
                            + body.roomFor(fit.lines(-1) + first)
                            + (isWhole(table) ? " whole" : ""));
        } else {
            out.open(
                    "div",
                    "class",
                    "scroll",
                    // No landmark: two tables may well have the same caption.
                    "role",
                    "group",
                    "aria-labelledby",
                    id,
                    "tabindex",
                    "0");
        }
    }

    private void columns(Fit fit) {
        out.open("colgroup");
        fit.shares().forEach(share -> out.empty("col", "class", body.wide(share)));
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
                heading(column, "");
            }
        }
        out.close().close().line();
    }

    /// On a screen a column without a heading has an empty cell there: a header that says nothing would be read out all the same.
    private void heading(Column column, String rows) {
        if (column.heading().isBlank() && !body.isPrint()) {
            out.element("td", "", "rowspan", rows);
            return;
        }
        out.open("th", "scope", "col", "rowspan", rows, "class", alignment(column));
        body.text(column.heading());
        out.close();
    }

    private void groups(Table table) {
        var columns = table.columns();
        out.open("tr");
        for (int i = 0; i < columns.size(); ) {
            var column = columns.get(i);
            var group = column.group();
            int span = table.span(i);
            if (group == null) {
                heading(column, "2");
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
                boolean signed =
                        !number.after().isEmpty()
                                && number.after().stream()
                                        .allMatch(Inline.Reference.class::isInstance);
                if (signed) {
                    // The sign does not part from its figure; words after it may go to another
                    // line.
                    out.open("span", "class", "together");
                }
                out.text(number.shown());
                body.inlines(number.after());
                if (signed) {
                    out.close();
                }
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
