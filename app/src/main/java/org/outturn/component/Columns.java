package org.outturn.component;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The columns that a table can show: those of fixed names, and those whose names say what they hold.
///
/// @param further finds `commentary.action` or `result 2016/17`
/// @param families how such names are written, for help
public record Columns<R>(
        List<Column<R>> fixed,
        Function<String, Optional<Column<R>>> further,
        List<String> families) {
    public Columns {
        fixed = List.copyOf(fixed);
        families = List.copyOf(families);
    }

    public static <R> Columns<R> of(List<Column<R>> fixed) {
        return new Columns<>(fixed, _ -> Optional.empty(), List.of());
    }

    public Optional<Column<R>> find(String name) {
        return fixed.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .or(() -> further.apply(name));
    }

    /// Those of the names that there are.
    public List<Column<R>> named(String... names) {
        return Stream.of(names).map(this::find).flatMap(Optional::stream).toList();
    }

    public List<String> names() {
        return Stream.concat(fixed.stream().map(Column::name), families.stream()).toList();
    }
}
