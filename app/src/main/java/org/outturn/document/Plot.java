package org.outturn.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures behind a picture: lines over a row of labels. A figure that is missing is null.
public record Plot(List<String> labels, List<Line> lines, Table.Unit unit, int decimals) {
    public Plot {
        labels = List.copyOf(labels);
        lines = List.copyOf(lines);
        for (var line : lines) {
            if (line.values().size() != labels.size()) {
                throw new IllegalArgumentException(
                        "'%s' has %d values for %d labels"
                                .formatted(line.name(), line.values().size(), labels.size()));
            }
        }
    }

    public record Line(String name, List<@Nullable BigDecimal> values) {
        public Line {
            values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
        }

        public static Line of(String name, @Nullable BigDecimal... values) {
            return new Line(name, Arrays.asList(values));
        }
    }

    /// The same figures as a table, for readers who do not see the picture.
    public Table table(String caption) {
        var columns = new java.util.ArrayList<Table.Column>();
        columns.add(Table.Column.of("Period", 20, Table.Kind.WORDS));
        lines.forEach(line -> columns.add(Table.Column.of(line.name(), 16, Table.Kind.FIGURE)));
        var rows = new java.util.ArrayList<Table.Row>();
        for (int i = 0; i < labels.size(); i++) {
            var cells = new java.util.ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(labels.get(i)));
            for (var line : lines) {
                cells.add(cell(line.values().get(i)));
            }
            rows.add(new Table.Row(cells, false));
        }
        return new Table(caption, columns, 0, rows, List.of());
    }

    private Table.Cell cell(@Nullable BigDecimal value) {
        return value == null
                ? new Table.Empty("No figure")
                : new Table.Figure(value, unit.shown(value, decimals), unit, decimals, List.of());
    }
}
