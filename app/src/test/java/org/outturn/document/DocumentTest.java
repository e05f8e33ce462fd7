package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.document.Block.Heading;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Kind;
import org.outturn.document.Table.Unit;

/// The model refuses what no reader could use.
class DocumentTest {
    @Test
    void a_heading_cannot_skip_a_level() {
        var outline = Outline.of(List.of(Heading.of(1, "One"), Heading.of(3, "Three")));
        assertThatThrownBy(outline::requireOrder)
                .hasMessage("The heading 'Three' has level 3 after level 1");
    }

    @Test
    void headings_of_the_same_words_have_anchors_of_their_own() {
        var outline =
                Outline.of(List.of(Heading.of(1, "Risk & money"), Heading.of(1, "Risk: money")));
        assertThat(outline.entries())
                .extracting(Outline.Entry::anchor)
                .containsExactly("h-risk-money", "h-risk-money-2");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        var columns = List.of(Column.of("A", 1, Kind.WORDS), Column.of("B", 1, Kind.WORDS));
        var rows = List.of(Table.Row.of(Table.Cell.of("only one")));
        assertThatThrownBy(() -> new Table("T", columns, 0, rows, List.of()))
                .hasMessage("A row of 'T' has 1 cells for 2 columns");
    }

    @Test
    void numbers_are_shown_with_their_unit() {
        assertThat(Unit.PERCENT.shown(new BigDecimal("59.545"), 1)).isEqualTo("59.5%");
        assertThat(Unit.POUNDS.shown(new BigDecimal("-1062"), 0)).isEqualTo("-£1,062");
        assertThat(Unit.PLAIN.shown(new BigDecimal("-0.4"), 0)).isEqualTo("0");
    }
}
