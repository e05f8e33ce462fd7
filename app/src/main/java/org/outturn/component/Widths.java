package org.outturn.component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.document.Inline;
import org.outturn.document.PlainText;
import org.outturn.document.Table;

/// Shares the width of a table out: no column is narrower than its longest word, and what the declared weights ask for beyond that is
/// cut evenly where the page is too narrow for all of it.
final class Widths {
    /// About the characters that a line across a landscape page takes in a table.
    private static final int PAGE = 155;

    private static final int LONGEST = 24;
    private static final int PADDING = 3;

    /// The shape, the padding and the border of a tag.
    private static final int TAG = 4;

    private Widths() {}

    static List<Table.Column> of(List<Table.Column> columns, List<Table.Row> rows) {
        var needs = new ArrayList<Integer>();
        var wishes = new ArrayList<Integer>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            int need = need(column, rows, i);
            needs.add(need);
            wishes.add(Math.max(need, Math.max(column.weight(), column.heading().length() / 3)));
        }
        int least = sum(needs);
        int most = sum(wishes);
        double share = most <= PAGE ? 1 : Math.max(0, (double) (PAGE - least) / (most - least));
        return IntStream.range(0, columns.size())
                .mapToObj(i ->
                        with(
                                columns.get(i),
                                (int)
                                        Math.round(
                                                needs.get(i)
                                                        + share * (wishes.get(i) - needs.get(i)))))
                .toList();
    }

    private static int need(Table.Column column, List<Table.Row> rows, int index) {
        var lengths = rows.stream().flatMap(row -> lengths(row.cells().get(index)));
        int longest =
                Stream.concat(words(column.heading()), lengths)
                        .mapToInt(length -> length)
                        .max()
                        .orElse(1);
        return Math.min(LONGEST, longest + PADDING);
    }

    private static Table.Column with(Table.Column column, int weight) {
        return new Table.Column(
                column.heading(), column.group(), Math.max(1, weight), column.kind());
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).sum();
    }

    private static Stream<Integer> lengths(Table.Cell cell) {
        return switch (cell) {
            case Table.Words(var words) -> words.stream().flatMap(Widths::lengths);
            case Table.Figure figure ->
                    Stream.concat(
                            Stream.of(figure.shown().length()),
                            words(Inline.plain(figure.after())));
            case Table.Rich(var blocks) -> words(PlainText.of(blocks));
            case Table.Shaded shaded -> words(shaded.text());
            case Table.Empty(var reason) -> words(reason);
        };
    }

    private static Stream<Integer> lengths(Inline inline) {
        return inline instanceof Inline.Rating(var mark)
                ? Stream.of(mark.word().length() + TAG)
                : words(Inline.plain(List.of(inline)));
    }

    private static Stream<Integer> words(String text) {
        return Stream.of(text.split("\\s+")).map(String::length);
    }
}
