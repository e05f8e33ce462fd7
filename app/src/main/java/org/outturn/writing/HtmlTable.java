package org.outturn.writing;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.Fit;
import org.outturn.document.Inline;
import org.outturn.document.Letters;
import org.outturn.document.Markup;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;

/// Writes tables as XHTML: caption, header rows that repeat in print, scopes, and notes beneath.
///
/// On a screen a table stands in a region that scrolls sideways and can be reached by keyboard.
final class HtmlTable {
    /// The width of a digit in ems, at which a table should rather scroll than squeeze.
    private static final double LEAST = Letters.DIGIT;

    /// What is left of a page's characters where it is crowded, and letters are smaller.
    private static final double DENSE = 8.5 / 7.2;

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
        var fit = Fit.of(table, body.across());
        var classes = new ArrayList<String>();
        double width = body.width() * fit.wide() / 1000;
        if (fit.wide() < 1000) {
            classes.add(body.isPrint() ? body.across(width) : body.wide(fit.wide()));
        }
        if (!body.isPrint()) {
            classes.add(body.atLeast((int) (fit.readable() * LEAST)));
        } else if (fit.isCrowded()) {
            fit = Fit.of(table, body.across() * DENSE);
            classes.add("dense");
        }
        boolean explained = fit.isExplainedFirst();
        openRegion(id, table, fit, explained);
        out.open("table", "class", String.join(" ", classes));
        caption(table, id, explained);
        if (body.isPrint()) {
            columns(fit, width);
        }
        head(table);
        rows(table);
        out.close();
        if (!explained && body.isPrint()) {
            notes(table);
        }
        out.close();
        if (!explained && !body.isPrint()) {
            notes(table);
        }
    }

    /// The notes of a long table stand beneath its caption, before the first row.
    private void caption(Table table, String id, boolean explained) {
        if (!explained) {
            out.element("caption", table.caption(), "id", id);
            return;
        }
        out.open("caption").element("span", table.caption(), "id", id);
        notes(table);
        out.close();
    }

    /// A row with words below stands in a group of its own, which a page does not part.
    private void rows(Table table) {
        boolean apart = table.rows().stream().anyMatch(row -> !row.below().isEmpty());
        if (!apart) {
            out.open("tbody");
        }
        for (var row : table.rows()) {
            if (apart) {
                out.open("tbody", "class", "apart");
            }
            row(table, row);
            if (apart) {
                out.close();
            }
        }
        if (!apart) {
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

    private void openRegion(String id, Table table, Fit fit, boolean explained) {
        if (body.isPrint()) {
            int first = table.rows().isEmpty() ? 0 : fit.lines(0);
            // The renderer turns the page too soon for what asks for room and may not be parted.
            var room =
                    fit.isShort()
                            ? "whole"
                            : body.roomFor(
                                    fit.lines(-1) + first, explained ? table.notes().size() : 0);
            out.open("div", "class", "sheet " + room);
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

    private void columns(Fit fit, double width) {
        out.open("colgroup");
        fit.shares().forEach(share -> out.empty("col", "class", body.across(width * share / 1000)));
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
            case Table.Words(var words) -> {
                if (isTag(words)) {
                    signed(words.subList(1, words.size()), () -> body.inlines(words));
                } else {
                    body.inlines(words);
                }
            }
            case Table.Figure number ->
                    signed(
                            number.after(),
                            () -> {
                                out.text(number.shown());
                                body.inlines(number.after());
                            });
            case Table.Rich(var blocks) -> body.inside(blocks);
            case Table.Shaded shaded -> out.text(shaded.text());
            case Table.Empty(var reason) -> out.element("span", reason, "class", "none");
        }
    }

    private static boolean isTag(List<Inline> words) {
        return !words.isEmpty()
                && words.getFirst() instanceof Inline.Rating(var mark)
                && mark.isShort();
    }

    /// A sign does not part from its figure or rating; words after it may go to another line.
    private void signed(List<Inline> after, Runnable write) {
        boolean signed =
                !after.isEmpty() && after.stream().allMatch(Inline.Reference.class::isInstance);
        if (signed) {
            out.open("span", "class", "together");
        }
        write.run();
        if (signed) {
            out.close();
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
