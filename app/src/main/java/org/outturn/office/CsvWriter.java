package org.outturn.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.outturn.document.Document;
import org.outturn.document.PlainText;
import org.outturn.document.Table;

/// Writes each table of a document as comma-separated values (RFC 4180, UTF-8), all of them in one zip file.
///
/// Figures are plain decimals at full precision. Words that a spreadsheet would take for a formula get an apostrophe before them.
final class CsvWriter {
    private static final MathContext FULL = new MathContext(15, RoundingMode.HALF_UP);

    private final Document document;

    CsvWriter(Document document) {
        this.document = document;
    }

    void write(OutputStream out) throws IOException {
        var tables = document.tables();
        var archive = new Archive();
        archive.with("00-contents.csv", contents(tables));
        for (int i = 0; i < tables.size(); i++) {
            archive.with(name(i + 1, tables.get(i)), text(tables.get(i)));
        }
        archive.write(out);
    }

    /// Which file holds which table, of which document.
    private String contents(List<Table> tables) {
        var lines = new StringBuilder("File,Table,Document,Publisher,Date\r\n");
        for (int i = 0; i < tables.size(); i++) {
            var cells =
                    List.of(
                            name(i + 1, tables.get(i)),
                            tables.get(i).caption(),
                            document.title(),
                            document.brand().publisher(),
                            document.date().toString());
            lines.append(
                    cells.stream()
                            .map(cell -> quoted(guarded(cell)))
                            .collect(Collectors.joining(",", "", "\r\n")));
        }
        return lines.toString();
    }

    private static String name(int number, Table table) {
        return "%02d-%s.csv".formatted(number, slug(table.caption()));
    }

    private static String slug(String caption) {
        var slug = caption.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var cut = slug.length() > 50 ? slug.substring(0, 50) : slug;
        var clean = cut.replaceAll("^-|-$", "");
        return clean.isEmpty() ? "table" : clean;
    }

    static String text(Table table) {
        var lines = new ArrayList<String>();
        var headings = new ArrayList<String>();
        for (int i = 0; i < table.columns().size(); i++) {
            headings.add(
                    quoted(guarded(SheetTable.heading(table.columns().get(i)) + unit(table, i))));
        }
        lines.add(String.join(",", headings));
        for (var row : table.rows()) {
            lines.add(row.cells().stream().map(CsvWriter::value).collect(Collectors.joining(",")));
        }
        return lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }

    /// The unit belongs to the heading, so that the cells are numbers.
    private static String unit(Table table, int column) {
        List<Table.Unit> units =
                table.rows().stream()
                        .map(row -> row.cells().get(column))
                        .filter(Table.Figure.class::isInstance)
                        .map(cell -> ((Table.Figure) cell).unit())
                        .distinct()
                        .toList();
        return units.size() != 1
                ? ""
                : switch (units.getFirst()) {
                    case PLAIN -> "";
                    case PERCENT -> " (%)";
                    case POUNDS -> " (£)";
                };
    }

    private static String value(Table.Cell cell) {
        return switch (cell) {
            case Table.Figure figure ->
                    figure.value().round(FULL).stripTrailingZeros().toPlainString();
            case Table.Words _, Table.Rich _, Table.Shaded _, Table.Empty _ ->
                    quoted(guarded(PlainText.of(cell)));
        };
    }

    private static String guarded(String words) {
        return words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
