package org.outturn.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;

/// A table whose cells know what they hold, so that each format can show it at its best.
///
/// @param rowHeader the column whose cells name their rows, or -1 for none
/// @param notes what signs in the cells mean, and anything else a reader of the table must know
public record Table(
        String caption, List<Column> columns, int rowHeader, List<Row> rows, List<String> notes) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has at least one column: " + caption);
        }
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of '%s' has %d cells for %d columns"
                                .formatted(caption, row.cells().size(), columns.size()));
            }
        }
    }

    /// @param group the heading that this column shares with its neighbours of the same group
    /// @param weight how much of the width it takes beside the others: about the characters that a line of it should hold
    public record Column(String heading, @Nullable String group, int weight, Kind kind) {
        public Column {
            if (weight < 1) {
                throw new IllegalArgumentException("A column has a weight of at least 1");
            }
        }

        public static Column of(String heading, int weight, Kind kind) {
            return new Column(heading, null, weight, kind);
        }
    }

    /// What a column holds, which decides how it is aligned.
    public enum Kind {
        WORDS,
        FIGURE,
        RATING,
        /// Cells on the colour of a band.
        BAND
    }

    /// @param total set apart as the sum of the rows above
    public record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }
    }

    public sealed interface Cell {
        static Cell of(String words) {
            return new Words(Inline.text(words));
        }
    }

    public record Words(List<Inline> words) implements Cell {
        public Words {
            words = List.copyOf(words);
        }
    }

    /// A number at full precision with the text that is shown for it.
    ///
    /// @param after signs that follow it
    public record Figure(
            BigDecimal value, String shown, Unit unit, int decimals, List<Inline> after)
            implements Cell {
        public Figure {
            after = List.copyOf(after);
        }
    }

    /// How a sheet formats a number.
    public enum Unit {
        PLAIN,
        PERCENT,
        POUNDS;

        /// `59.5%`, `£1,204`, `98.59`.
        public String shown(BigDecimal value, int decimals) {
            var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
            var digits = String.format(Locale.UK, "%,." + decimals + "f", rounded.abs());
            var sign = rounded.signum() < 0 ? "-" : "";
            return switch (this) {
                case PLAIN -> sign + digits;
                case PERCENT -> sign + digits + "%";
                case POUNDS -> sign + "£" + digits;
            };
        }
    }

    /// Paragraphs and lists.
    public record Rich(List<Block> blocks) implements Cell {
        public Rich {
            blocks = List.copyOf(blocks);
        }
    }

    /// A number and a word on a band's colour, as in a heat map. Never a colour alone.
    public record Shaded(@Nullable BigDecimal value, String word, Colour colour) implements Cell {
        public String text() {
            return value == null ? word : value.toPlainString() + " " + word;
        }
    }

    /// Nothing to show, and why; the reason may be the empty text where the table makes it plain.
    public record Empty(String reason) implements Cell {}

    /// Whether any two columns share a heading.
    public boolean isGrouped() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }

    /// How many columns, from one on, stand under the same group heading; 1 for a column of no group.
    public int span(int from) {
        var group = columns.get(from).group();
        int end = from + 1;
        while (group != null && end < columns.size() && group.equals(columns.get(end).group())) {
            end++;
        }
        return end - from;
    }

    public int weight() {
        return columns.stream().mapToInt(Column::weight).sum();
    }

    /// Each column's share of the width in thousandths; they add up to 1000.
    public List<Integer> shares() {
        int all = weight();
        var ends =
                Stream.iterate(1, i -> i <= columns.size(), i -> i + 1)
                        .map(i -> columns.subList(0, i).stream().mapToInt(Column::weight).sum())
                        .map(sum -> sum * 1000 / all)
                        .toList();
        return Stream.iterate(0, i -> i < ends.size(), i -> i + 1)
                .map(i -> i == 0 ? ends.get(0) : ends.get(i) - ends.get(i - 1))
                .toList();
    }
}
