package org.outturn.office;

import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.outturn.document.Document;
import org.outturn.document.Fit;
import org.outturn.document.Inline;
import org.outturn.document.PlainText;
import org.outturn.document.Table;
import org.outturn.document.Table.Cell;
import org.outturn.document.Table.Column;

/// Writes one table on a sheet of its own: caption, frozen header with filters, typed cells, notes.
public final class SheetTable {
    private static final int CAPTION = 0;
    private static final int HEADER = 1;

    private static final double LINE = 13.5;
    private static final double TALLEST = 400;

    private final Worksheet sheet;
    private final Document document;

    SheetTable(Worksheet sheet, Document document) {
        this.sheet = sheet;
        this.document = document;
    }

    void write(Table table) {
        int last = table.columns().size() - 1;
        sheet.value(CAPTION, 0, table.caption());
        sheet.style(CAPTION, 0).bold().fontSize(13).set();
        var widths = IntStream.rangeClosed(0, last).mapToObj(i -> width(table, i)).toList();
        header(table, widths);
        int row = HEADER + 1;
        for (var line : table.rows()) {
            for (int i = 0; i <= last; i++) {
                cell(row, i, line, table.columns().get(i));
            }
            sheet.rowHeight(row, height(line.cells().stream().map(PlainText::of).toList(), widths));
            row++;
        }
        if (!table.rows().isEmpty()) {
            int data = (int) table.rows().stream().filter(line -> !line.total()).count();
            sheet.setAutoFilter(HEADER, 0, HEADER + data, last);
        }
        sheet.freezePane(table.rowHeader() >= 0 ? table.rowHeader() + 1 : 0, HEADER + 1);
        sheet.repeatRows(HEADER);
        row++;
        for (var note : table.notes()) {
            sheet.value(row++, 0, note);
        }
        page();
    }

    private void page() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        var notice = document.notice();
        var footer = document.footer();
        var foot = notice != null ? notice : footer;
        if (foot != null) {
            sheet.footer(foot.replace("&", "&&"), Position.LEFT);
        }
    }

    private void header(Table table, List<Double> widths) {
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            sheet.value(HEADER, i, heading(column));
            sheet.style(HEADER, i)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("bottom")
                    .horizontalAlignment(side(column))
                    .fillColor("F3F2F1")
                    .borderStyle(BorderSide.BOTTOM, "thin")
                    .set();
            sheet.width(i, widths.get(i));
        }
        sheet.rowHeight(HEADER, height(headings(table), widths));
    }

    private static String side(Column column) {
        return switch (column.kind()) {
            case FIGURE -> "right";
            case BAND -> "center";
            case WORDS, RATING -> "left";
        };
    }

    private static List<String> headings(Table table) {
        return table.columns().stream().map(SheetTable::heading).toList();
    }

    public static String heading(Column column) {
        var group = column.group();
        return group == null ? column.heading() : group + ": " + column.heading();
    }

    /// In characters; a figure, and a word of the heading with the button of its filter, fit on a line.
    public static double width(Table table, int index) {
        var column = table.columns().get(index);
        var fit = Fit.of(table, 1);
        // A figure that does not fit, with what follows it, is shown as ###.
        double cells = column.kind() == Table.Kind.FIGURE ? fit.whole(index) : fit.least(index);
        double words = Math.max(longestWord(heading(column)) + 4.0, cells);
        return Math.max(Math.clamp(column.weight(), 9, 70), words);
    }

    /// Programs that do not fit rows to wrapped text by themselves would show one line of it.
    private static double height(List<String> texts, List<Double> widths) {
        long lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            double width = widths.get(i) * 1.05;
            long needed =
                    texts.get(i)
                            .lines()
                            .mapToLong(line -> (long) Math.ceil(Math.max(1, line.length()) / width))
                            .sum();
            lines = Math.max(lines, needed);
        }
        return Math.min(TALLEST, lines * LINE + 2);
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (var word : text.split("\\s+", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private void cell(int row, int column, Table.Row line, Column kind) {
        var cell = line.cells().get(column);
        var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
        if (isBesideFigures(kind, cell)) {
            style = style.horizontalAlignment("right");
        }
        if (line.total()) {
            style = style.bold().borderStyle(BorderSide.TOP, "thin");
        }
        switch (cell) {
            case Table.Figure number -> {
                boolean percent = number.unit() == Table.Unit.PERCENT;
                sheet.value(
                        row, column, percent ? number.value().movePointLeft(2) : number.value());
                style = style.format(format(number)).horizontalAlignment("right");
            }
            case Table.Words(var words)
                    when !words.isEmpty()
                            && words.getFirst() instanceof Inline.Rating(var mark) -> {
                sheet.value(row, column, Inline.plain(words));
                style =
                        style.fillColor(hex(mark.colour()))
                                .fontColor(hex(mark.colour().ink()))
                                .bold();
            }
            case Table.Shaded shaded -> {
                var value = shaded.value();
                if (value == null) {
                    sheet.value(row, column, shaded.word());
                } else {
                    sheet.value(row, column, value);
                }
                style = style.fillColor(hex(shaded.colour())).fontColor(hex(shaded.colour().ink()));
            }
            case Table.Words(var words) -> sheet.value(row, column, Inline.plain(words));
            case Table.Rich(var blocks) -> sheet.value(row, column, PlainText.of(blocks));
            case Table.Empty(var reason) -> {
                sheet.value(row, column, reason);
                style = style.fontColor("505A5F");
            }
        }
        style.set();
    }

    /// Words that a column of figures holds, such as `£0.3m`, stand beneath its heading like the figures.
    public static boolean isBesideFigures(Column column, Cell cell) {
        return column.kind() == Table.Kind.FIGURE && cell instanceof Table.Words;
    }

    private static String hex(org.outturn.design.Colour colour) {
        return colour.toString().substring(1).toUpperCase(java.util.Locale.ROOT);
    }

    /// Signs that follow a number become part of its format, so that the cell stays a number.
    private static String format(Table.Figure number) {
        var after = Inline.plain(number.after()).replace("\"", "");
        var format = plainFormat(number);
        return after.isEmpty()
                ? format
                : format.replace(";", literal(after) + ";") + literal(after);
    }

    private static String literal(String text) {
        return '"' + text + '"';
    }

    private static String plainFormat(Table.Figure number) {
        var decimals = number.decimals() == 0 ? "" : "." + "0".repeat(number.decimals());
        return switch (number.unit()) {
            case PLAIN -> "#,##0" + decimals;
            case PERCENT -> "0" + decimals + "%";
            case POUNDS -> "\"£\"#,##0" + decimals + ";-\"£\"#,##0" + decimals;
        };
    }
}
