package org.outturn.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Words of a table that are a plain number, read as the figure that they are, so that a sheet can add them up.
///
/// Only what would be shown in the same letters again: years, codes and numbers with a sign of their own stay words.
final class Figures {
    private static final Pattern NUMBER = Pattern.compile("-?£?[\\d,]+(?:\\.(\\d+))?%?");

    private Figures() {}

    /// The same table with figures for the words in its columns of figures, where a column has one unit.
    static Table in(Table table) {
        var columns =
                IntStream.range(0, table.columns().size())
                        .filter(column -> isRead(table, column))
                        .boxed()
                        .toList();
        return columns.isEmpty()
                ? table
                : new Table(
                        table.caption(),
                        table.columns(),
                        table.rowHeader(),
                        table.rows().stream().map(row -> row(row, columns)).toList(),
                        table.notes());
    }

    private static boolean isRead(Table table, int column) {
        var units =
                table.rows().stream()
                        .map(row -> read(row.cells().get(column)))
                        .filter(Table.Figure.class::isInstance)
                        .map(cell -> ((Table.Figure) cell).unit())
                        .distinct()
                        .count();
        return table.columns().get(column).kind() == Table.Kind.FIGURE && units == 1;
    }

    private static Table.Row row(Table.Row row, List<Integer> columns) {
        var cells = new ArrayList<>(row.cells());
        columns.forEach(column -> cells.set(column, read(cells.get(column))));
        return new Table.Row(cells, row.total(), row.below());
    }

    private static Table.Cell read(Table.Cell cell) {
        if (cell instanceof Table.Words(var words)
                && !words.isEmpty()
                && words.getFirst() instanceof Inline.Text(var text)) {
            var after = words.subList(1, words.size());
            if (after.stream().allMatch(Inline.Reference.class::isInstance)) {
                return figure(text, after).orElse(cell);
            }
        }
        return cell;
    }

    private static Optional<Table.Cell> figure(String text, List<Inline> after) {
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        var fraction = number.group(1);
        int decimals = fraction == null ? 0 : fraction.length();
        var digits = text.replaceAll("[£,%]", "");
        var unit =
                text.endsWith("%")
                        ? Table.Unit.PERCENT
                        : text.contains("£") ? Table.Unit.POUNDS : Table.Unit.PLAIN;
        return Optional.of(digits)
                .filter(found -> found.matches("-?\\d{1,15}(\\.\\d+)?"))
                .map(BigDecimal::new)
                .filter(value -> unit.shown(value, decimals).equals(text))
                .map(value -> new Table.Figure(value, text, unit, decimals, after));
    }
}
