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

    /// The characters of a line of a column of details.
    private static final int DETAIL = 52;

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
    /// @param weight about the characters that a line of it should hold where there is room, as on a sheet
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
    /// @param below what is told of the row beneath it, over the whole width of the table
    public record Row(List<Cell> cells, boolean total, List<Detail> below) {
        public Row {
            cells = List.copyOf(cells);
            below = List.copyOf(below);
        }

        public Row(List<Cell> cells, boolean total) {
            this(cells, total, List.of());
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }
    }

    /// Words under a label of their own.
    public record Detail(String label, List<Block> words) {
        public Detail {
            words = List.copyOf(words);
        }

        /// The label runs into the first paragraph, or stands above a list.
        public List<Block> blocks() {
            if (words.isEmpty() || !(words.getFirst() instanceof Block.Paragraph(var first))) {
                var above = new Block.Paragraph(List.of(new Inline.Strong(Inline.text(label))));
                return Stream.concat(Stream.<Block>of(above), words.stream()).toList();
            }
            var name = new Inline.Strong(Inline.text(label + "."));
            var all = Stream.concat(Stream.of(name, new Inline.Text(" ")), first.stream()).toList();
            return Stream.concat(Stream.<Block>of(new Block.Paragraph(all)), words.stream().skip(1))
                    .toList();
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

    /// The same with what stands below its rows in columns of its own, as sheets need it.
    public Table flat() {
        var labels =
                rows.stream()
                        .flatMap(row -> row.below().stream())
                        .map(Detail::label)
                        .distinct()
                        .toList();
        if (labels.isEmpty()) {
            return this;
        }
        var more = labels.stream().map(label -> Column.of(label, DETAIL, Kind.WORDS));
        return new Table(
                caption,
                Stream.concat(columns.stream(), more).toList(),
                rowHeader,
                rows.stream().map(row -> flat(row, labels)).toList(),
                notes);
    }

    private static Row flat(Row row, List<String> labels) {
        var more = labels.stream().map(label -> detail(row, label));
        return new Row(Stream.concat(row.cells().stream(), more).toList(), row.total());
    }

    private static Cell detail(Row row, String label) {
        return row.below().stream()
                .filter(detail -> detail.label().equals(label))
                .findFirst()
                .<Cell>map(detail -> new Rich(detail.words()))
                .orElse(new Empty(""));
    }
}
