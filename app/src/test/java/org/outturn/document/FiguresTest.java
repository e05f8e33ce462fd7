package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Kind;
import org.outturn.document.Table.Row;

/// ```
/// £000   | Adults            £000   | Adults
/// Before | "18,338"     ->   Before | 18338, shown as 18,338
/// After  | "18,648"          After  | 18648
/// ```
class FiguresTest {
    @Test
    void a_written_number_is_a_figure_with_its_unit_and_decimals() {
        assertThat(read("18,338", "-5")).containsExactly("18338 PLAIN 0", "-5 PLAIN 0");
        assertThat(read("£1,204.50")).containsExactly("1204.50 POUNDS 2");
        assertThat(read("59.5%", "Not known")).containsExactly("59.5 PERCENT 1", "Not known");
    }

    @Test
    void what_would_be_shown_in_other_letters_stays_as_it_is_written() {
        assertThat(read("2017", "007", "+3", "£0.330m", "=1+1", "(5)", "1,2"))
                .containsExactly("2017", "007", "+3", "£0.330m", "=1+1", "(5)", "1,2");
    }

    /// A file of comma-separated values names the unit in the heading, once.
    @Test
    void a_column_of_two_units_stays_as_it_is_written() {
        assertThat(read("£12", "12%")).containsExactly("£12", "12%");
    }

    private static List<String> read(String... texts) {
        var rows = new ArrayList<Row>();
        for (var text : texts) {
            rows.add(Row.of(Table.Cell.of(text)));
        }
        var table =
                new Table("Cost", List.of(Column.of("£000", 9, Kind.FIGURE)), -1, rows, List.of());
        return Figures.in(table).rows().stream()
                .map(row ->
                        row.cells().getFirst() instanceof Table.Figure figure
                                ? "%s %s %d"
                                        .formatted(figure.value(), figure.unit(), figure.decimals())
                                : PlainText.of(row.cells().getFirst()))
                .toList();
    }
}
