package org.outturn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.outturn.design.Colour;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.document.Table;

/// What the end of a page does not part, wherever it falls: many chapters of the same kind, with more and more words between them, read back
/// from the PDF.
class PrintPagesTest {
    private static final int CHAPTERS = 24;
    private static final String WORDS =
            "Words that take a line or two of the page, so that the next chapter begins a little lower than the one before it did. ";

    private static List<String> pages = List.of();

    @BeforeAll
    static void print() throws Exception {
        pages = read(Sample.written(document(), Format.PDF));
    }

    private static Document document() {
        var blocks = new ArrayList<Block>();
        for (int i = 1; i <= CHAPTERS; i++) {
            blocks.add(Block.Heading.of(1, "Chapter " + i + "."));
            blocks.add(Block.Heading.of(2, "Part " + i + "."));
            blocks.add(Block.Paragraph.of("Lead " + i + " says what follows."));
            blocks.add(new Block.Tabular(table(i)));
            IntStream.range(0, i % 7).forEach(_ -> blocks.add(Block.Paragraph.of(WORDS.repeat(2))));
            blocks.add(Block.Heading.of(1, "Appendices " + i + "."));
            for (int line = 1; line <= 3; line++) {
                blocks.add(Block.Paragraph.of("Appendix " + i + "." + line + ": a name."));
            }
        }
        return new Document(
                "Chapters",
                null,
                "en-GB",
                new Document.Brand(
                        "Westshire Council", Colour.parse("#00748b"), Colour.parse("#f4b400")),
                LocalDate.of(2026, 7, 20),
                List.of(),
                null,
                Document.Orientation.LANDSCAPE,
                null,
                blocks);
    }

    private static Table table(int chapter) {
        var rows =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(row ->
                                Table.Row.of(
                                        Table.Cell.of("Row " + chapter + "." + row + "."),
                                        Table.Cell.of(row % 2 == 0 ? WORDS : "Brief")))
                        .toList();
        return new Table(
                "Table " + chapter + ".",
                List.of(
                        Table.Column.of("Ref", 10, Table.Kind.WORDS),
                        Table.Column.of("Comment", 60, Table.Kind.WORDS)),
                0,
                rows,
                List.of("Note " + chapter + "."));
    }

    private static List<String> read(byte[] file) throws Exception {
        var read = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(file)) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                var text = new PDFTextStripper();
                text.setStartPage(i);
                text.setEndPage(i);
                read.add(text.getText(pdf));
            }
        }
        return read;
    }

    /// The pages, counted from 1, on which words begin a line.
    private static List<Integer> pagesOf(String words) {
        var wanted = Pattern.compile("(?m)^" + Pattern.quote(words));
        return IntStream.rangeClosed(1, pages.size())
                .filter(page -> wanted.matcher(pages.get(page - 1)).find())
                .boxed()
                .toList();
    }

    @Test
    void headings_and_the_sentence_after_them_stand_on_the_page_of_the_first_row() {
        for (int i = 1; i <= CHAPTERS; i++) {
            var first = pagesOf("Row " + i + ".1.");
            assertThat(first).hasSize(1);
            for (var words : List.of("Chapter ", "Part ", "Lead ", "Table ")) {
                assertThat(pagesOf(words + i + (words.equals("Lead ") ? " " : ".")))
                        .as(words + i)
                        .isEqualTo(first);
            }
        }
        assertThat(
                        IntStream.rangeClosed(1, CHAPTERS)
                                .mapToObj(i -> pagesOf("Chapter " + i + "."))
                                .collect(Collectors.toSet()))
                .hasSizeGreaterThan(8);
    }

    @Test
    void a_short_table_is_not_parted_from_its_last_row_and_its_note() {
        for (int i = 1; i <= CHAPTERS; i++) {
            var first = pagesOf("Row " + i + ".1.");
            assertThat(pagesOf("Row " + i + ".6.")).isEqualTo(first);
            assertThat(pagesOf("Note " + i + ".")).isEqualTo(first);
        }
    }

    @Test
    void a_few_lines_such_as_the_names_of_appendices_stay_beneath_their_heading() {
        for (int i = 1; i <= CHAPTERS; i++) {
            var heading = pagesOf("Appendices " + i + ".");
            for (int line = 1; line <= 3; line++) {
                assertThat(pagesOf("Appendix " + i + "." + line)).isEqualTo(heading);
            }
        }
    }
}
