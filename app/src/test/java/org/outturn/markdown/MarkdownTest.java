package org.outturn.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;

/// What becomes of Markdown.
class MarkdownTest {
    @Test
    void what_fills_a_slot_is_never_read_as_markdown() {
        assertThat(only("Up **" + Markdown.slot(0) + "** since", "*5* | 6"))
                .isEqualTo(
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Text("Up "),
                                        new Inline.Strong(Inline.text("*5* | 6")),
                                        new Inline.Text(" since"))));
    }

    @Test
    void a_paragraph_in_bold_names_the_table_beneath_it() {
        var table =
                ((Block.Tabular)
                                only(
                                        """
                                        **Costs**

                                        | | 2025 |
                                        |---|---|
                                        | Care | £1,200 |
                                        """,
                                        ""))
                        .table();
        assertThat(table.caption()).isEqualTo("Costs");
        assertThat(table.rowHeader()).isZero();
        assertThat(table.columns().get(1).kind()).isEqualTo(Table.Kind.FIGURE);
    }

    @Test
    void html_and_pictures_are_told_with_their_lines() {
        assertThat(
                        Markdown.read(
                                        """
                                        Words

                                        <script>alert(1)</script>

                                        ![chart](a.png) and [here](javascript:x)
                                        """,
                                        _ -> List.of())
                                .troubles())
                .extracting(trouble -> trouble.line() + " " + trouble.value())
                .containsExactly("3 <script>alert(1)</script>", "5 a.png", "5 javascript:x");
    }

    @Test
    void a_heading_within_commentary_is_a_line_in_bold() {
        assertThat(Markdown.words("## Why"))
                .containsExactly(
                        new Block.Paragraph(List.of(new Inline.Strong(Inline.text("Why")))));
    }

    private static Block only(String markdown, String filled) {
        var blocks = Markdown.read(markdown, _ -> Inline.text(filled)).blocks();
        assertThat(blocks).hasSize(1);
        return blocks.getFirst().block();
    }
}
