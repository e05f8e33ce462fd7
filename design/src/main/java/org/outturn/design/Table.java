package org.outturn.design;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows and columns. Numbers stand on the right; the first cell of a row can name it.
///
/// @param caption what the table holds; nothing only where a heading just above says it
/// @param captionSize `s`, `m`, `l` or nothing for plain
/// @param named whether the first cell of each row is its name
public record Table(
        @Nullable String caption,
        @Nullable String captionSize,
        List<Column> columns,
        List<Row> rows,
        boolean named) {
    /// A cell without anything in it.
    public static final Content NONE = new Empty("–");

    /// A cell that says nothing worth a line: a table that becomes a list leaves it out there.
    public record Empty(String words) implements Content {
        @Override
        public void writeTo(TemplateOutput output) {
            Components.text(words).writeTo(output);
        }
    }

    /// @param sort how the reader can sort by it, where that is possible
    public record Column(String heading, boolean numeric, @Nullable Sort sort) {
        public static Column text(String heading) {
            return new Column(heading, false, null);
        }

        public static Column number(String heading) {
            return new Column(heading, true, null);
        }

        public Column sorted(Sort by) {
            return new Column(heading, numeric, by);
        }

        public String classes() {
            return numeric
                    ? "govuk-table__header govuk-table__header--numeric"
                    : "govuk-table__header";
        }
    }

    /// @param href where the same table sorted by this column is
    /// @param state `ascending`, `descending`, or `none`
    public record Sort(String href, String state) {
        public String arrow() {
            return switch (state) {
                case "ascending" -> "▲";
                case "descending" -> "▼";
                default -> "";
            };
        }
    }

    /// @param total set apart from the rows above
    public record Row(List<Content> cells, boolean total) {
        public static Row of(Content... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(Content... cells) {
            return new Row(List.of(cells), true);
        }

        public String classes() {
            return total ? "govuk-table__row ot-table__total" : "govuk-table__row";
        }
    }

    public boolean headed() {
        return columns.stream().anyMatch(column -> !column.heading().isEmpty());
    }

    public boolean names(int cell) {
        return named && cell == 0;
    }

    /// @param row whose cell it is
    public String stackedClasses(Row row, int cell) {
        return cellClasses(cell)
                + (row.cells().get(cell) instanceof Empty ? " ot-stack__none" : "");
    }

    public String cellClasses(int cell) {
        return columns.get(cell).numeric()
                ? "govuk-table__cell govuk-table__cell--numeric"
                : "govuk-table__cell";
    }

    public String captionClasses() {
        return captionSize == null
                ? "govuk-table__caption"
                : "govuk-table__caption govuk-table__caption--" + captionSize;
    }
}
