package org.outturn.component;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;

/// Makes a table of chosen columns. What the signs in its cells mean is told beneath it.
///
/// @param rowHeader the name of the column whose cells name their rows
/// @param below what is told of a row beneath it
public record Tabulation<R>(
        String caption,
        List<Column<R>> columns,
        String rowHeader,
        Function<R, List<Table.Detail>> below) {
    public Tabulation {
        columns = List.copyOf(columns);
    }

    public Tabulation(String caption, List<Column<R>> columns, String rowHeader) {
        this(caption, columns, rowHeader, _ -> List.of());
    }

    /// For a card: no cell names its row.
    public Tabulation<R> withoutRowHeader() {
        return new Tabulation<>(caption, columns, "-", below);
    }

    public Block table(List<R> rows) {
        return table(rows, List.of(), List.of());
    }

    /// @param totals further rows, set apart
    /// @param remarks told beneath the table after the signs
    public Block table(List<R> rows, List<R> totals, List<String> remarks) {
        var shown = new ArrayList<Table.Row>();
        rows.forEach(row -> shown.add(new Table.Row(cells(row), false, below.apply(row))));
        totals.forEach(row -> shown.add(new Table.Row(cells(row), true)));
        return new Block.Tabular(
                new Table(
                        caption,
                        columns.stream().map(Column::shown).toList(),
                        rowHeaderIndex(),
                        shown,
                        notes(shown, remarks)));
    }

    /// The signs of a table's rows with their meanings, each once.
    public static List<String> notes(List<Table.Row> rows, List<String> remarks) {
        SequencedSet<String> notes = new LinkedHashSet<>();
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Tabulation::words)
                .forEach(word -> {
                    if (word instanceof Inline.Reference(var sign, var meaning)) {
                        notes.add(sign + " " + meaning);
                    }
                });
        notes.addAll(remarks);
        return List.copyOf(notes);
    }

    private static Stream<Inline> words(Table.Cell cell) {
        return switch (cell) {
            case Table.Words(var words) -> words.stream();
            case Table.Figure figure -> figure.after().stream();
            case Table.Rich _, Table.Shaded _, Table.Empty _ -> Stream.of();
        };
    }

    private List<Table.Cell> cells(R row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }

    private int rowHeaderIndex() {
        if (rowHeader.equals("-")) {
            return -1;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(rowHeader)) {
                return i;
            }
        }
        return 0;
    }
}
