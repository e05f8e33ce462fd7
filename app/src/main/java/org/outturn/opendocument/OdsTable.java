package org.outturn.opendocument;

import org.outturn.document.Inline;
import org.outturn.document.Markup;
import org.outturn.document.PlainText;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
import org.outturn.office.SheetTable;

/// Writes one table as a sheet of an OpenDocument spreadsheet.
final class OdsTable {
    private final Markup out;
    private final OdsStyles styles;
    private final Table table;
    private final String name;

    OdsTable(Markup out, OdsStyles styles, Table table, String name) {
        this.out = out;
        this.styles = styles;
        this.table = table;
        this.name = name;
    }

    void write() {
        out.open("table:table", "table:name", name);
        for (int i = 0; i < table.columns().size(); i++) {
            out.empty(
                    "table:table-column",
                    "table:style-name",
                    styles.column(SheetTable.width(table, i)));
        }
        out.open("table:table-header-rows");
        line("caption", table.caption());
        out.open("table:table-row");
        table.columns()
                .forEach(column ->
                        words(
                                out,
                                styles.cell(
                                        column.kind() == Table.Kind.FIGURE
                                                ? "head-figure"
                                                : "head"),
                                SheetTable.heading(column)));
        out.close().close();
        for (var row : table.rows()) {
            out.open("table:table-row");
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                cell(
                        cell,
                        row.total(),
                        SheetTable.isBesideFigures(table.columns().get(i), cell)
                                ? "words-figure"
                                : "words");
            }
            out.close();
        }
        table.notes().forEach(note -> line("note", note));
        out.close();
    }

    /// What filters apply to: the header and the rows, without totals.
    String range() {
        long data = table.rows().stream().filter(row -> !row.total()).count();
        return "$'%s'.$A$2:$'%s'.$%s$%d"
                .formatted(
                        name.replace("'", "''"),
                        name.replace("'", "''"),
                        letters(table.columns().size()),
                        data + 2);
    }

    private static String letters(int column) {
        return column <= 26
                ? Character.toString('A' + column - 1)
                : letters((column - 1) / 26) + letters((column - 1) % 26 + 1);
    }

    private void line(String kind, String text) {
        out.open("table:table-row");
        words(out, styles.cell(kind), text);
        out.close();
    }

    /// @param style of words that stand in no total
    private void cell(Cell cell, boolean total, String style) {
        switch (cell) {
            case Table.Figure figure -> figure(figure, total);
            case Table.Words(var words)
                    when !words.isEmpty() && words.getFirst() instanceof Inline.Rating(var mark) ->
                    words(out, styles.on(mark.colour()), Inline.plain(words));
            case Table.Shaded shaded -> words(out, styles.on(shaded.colour()), shaded.text());
            case Table.Empty(var reason) -> words(out, styles.cell("none"), reason);
            case Table.Words _, Table.Rich _ ->
                    words(out, styles.cell(total ? "total" : style), PlainText.of(cell));
        }
    }

    private void figure(Table.Figure figure, boolean total) {
        boolean percent = figure.unit() == Table.Unit.PERCENT;
        var value = percent ? figure.value().movePointLeft(2) : figure.value();
        var after = Inline.plain(figure.after());
        out.open(
                "table:table-cell",
                "table:style-name",
                styles.figure(figure, after, total),
                "office:value-type",
                percent ? "percentage" : "float",
                "office:value",
                value.toPlainString());
        out.element("text:p", figure.shown() + after).close();
    }

    /// A cell of words, a paragraph for each line. Words are never formulas.
    static void words(Markup out, String style, String text) {
        out.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        text.lines().forEach(line -> out.element("text:p", line));
        out.close();
    }
}
