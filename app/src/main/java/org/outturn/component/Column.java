package org.outturn.component;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.document.Table;

/// A column that a table with a row for each `R` can show.
///
/// @param name what templates call it
/// @param heading where a template gives none
/// @param group the heading shared with its neighbours of the same group
/// @param weight about the characters that a line of it should hold
public record Column<R>(
        String name,
        String heading,
        @Nullable String group,
        int weight,
        Table.Kind kind,
        Function<R, Table.Cell> cell) {
    public static <R> Column<R> words(
            String name, String heading, int weight, Function<R, Table.Cell> cell) {
        return new Column<>(name, heading, null, weight, Table.Kind.WORDS, cell);
    }

    public static <R> Column<R> figure(
            String name, String heading, int weight, Function<R, Table.Cell> cell) {
        return new Column<>(name, heading, null, weight, Table.Kind.FIGURE, cell);
    }

    public static <R> Column<R> rating(
            String name, String heading, int weight, Function<R, Table.Cell> cell) {
        return new Column<>(name, heading, null, weight, Table.Kind.RATING, cell);
    }

    public Column<R> under(String shared) {
        return new Column<>(name, heading, shared, weight, kind, cell);
    }

    public Column<R> headed(String other) {
        return new Column<>(name, other, group, weight, kind, cell);
    }

    Table.Column shown() {
        return new Table.Column(heading, group, weight, kind);
    }
}
