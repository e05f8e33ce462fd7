package org.outturn.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.Examples;
import org.outturn.design.Option;
import org.outturn.pack.PackRows;
import org.outturn.packfile.PackTable;

/// Every table of a pack has a form, with a field for each of its columns and words for whatever stands in the examples.
class FormsTest {
    private static final List<String> COUNCILS =
            List.of("barnet", "dorset", "fernshire", "leicester", "westminster", "worcestershire");

    @ParameterizedTest
    @EnumSource
    void every_column_is_filled_in_once(PackTable table) {
        var form = TableForm.of(table);
        assertThat(form.entries().stream().map(TableForm.Entry::column))
                .containsExactlyInAnyOrderElementsOf(table.columns().all());
        assertThat(table.columns().all()).containsAll(form.shown()).containsAll(form.filters());
        assertThat(table.columns().all()).containsAll(table.keys());
    }

    @Test
    void every_word_of_the_examples_can_be_chosen() {
        int read = 0;
        for (var council : COUNCILS) {
            var pack = PackRows.of(Examples.read(council));
            for (var table : PackTable.values()) {
                for (var entry : TableForm.of(table).entries()) {
                    if (entry.kind() instanceof Kind.Choice(var words)) {
                        var values = words.stream().map(Option::value).toList();
                        for (var row : pack.rows(table)) {
                            var cell = row.get(entry.column());
                            if (cell != null) {
                                assertThat(values).as(table + " " + entry).contains(cell);
                                read++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(500);
    }

    @Test
    void keys_tell_rows_of_the_examples_apart() {
        for (var council : COUNCILS) {
            var pack = PackRows.of(Examples.read(council));
            for (var table : PackTable.values()) {
                // A figure that was given again is the same figure, told apart by the day it came.
                assertThat(
                                pack.rows(table).stream()
                                        .map(row ->
                                                table == PackTable.OBSERVATIONS
                                                        ? table.key(row) + row.get("received")
                                                        : table.key(row)))
                        .as(council + " " + table)
                        .doesNotHaveDuplicates();
            }
        }
    }
}
