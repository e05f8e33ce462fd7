package org.outturn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.outturn.document.Block;
import org.outturn.document.Document.Orientation;
import org.outturn.document.Format;
import org.outturn.writing.PrintFlow.Stretch;

/// What stands together on printed pages.
class PrintFlowTest {
    @Test
    void
            a_card_is_whole_with_its_words_beside_the_chart_on_a_wide_page_and_beneath_it_on_a_narrow_one() {
        assertThat(drawn(Orientation.LANDSCAPE, Cards.card(1)))
                .isEqualTo("whole(Heading Tabular beside(Paragraph Points))");
        assertThat(drawn(Orientation.PORTRAIT, Cards.card(1)))
                .isEqualTo("whole(Heading Tabular Picture Paragraph Points)");
    }

    @Test
    void a_heading_asks_for_room_for_the_card_beneath_it() {
        var blocks = new ArrayList<Block>(List.of(Block.Heading.of(1, "Strategic measures")));
        blocks.addAll(Cards.card(1));
        var first = PrintFlow.on(Orientation.LANDSCAPE).flow(blocks).getFirst();
        assertThat(first)
                .isInstanceOfSatisfying(
                        Stretch.One.class, one -> assertThat(one.room()).isBetween(70, 120));
    }

    @Test
    void a_heading_over_text_asks_for_two_lines_and_text_for_none() {
        var long_ = Block.Paragraph.of("Something is said here at length. ".repeat(40));
        var stretches =
                PrintFlow.on(Orientation.PORTRAIT).flow(List.of(Block.Heading.of(1, "A"), long_));
        assertThat(stretches.getFirst())
                .isInstanceOfSatisfying(
                        Stretch.One.class, one -> assertThat(one.room()).isBetween(20, 35));
        assertThat(stretches.getLast()).isEqualTo(new Stretch.One(long_, 0));
    }

    @Test
    void only_a_crowded_slide_has_smaller_letters() {
        var few = points(8);
        var many = points(24);
        var too = points(80);
        assertThat(drawn(Orientation.SLIDES, few)).isEqualTo("Heading Points");
        assertThat(drawn(Orientation.SLIDES, many)).isEqualTo("tight(Heading Points)");
        assertThat(drawn(Orientation.SLIDES, too)).isEqualTo("Heading Points");
    }

    @Test
    void no_card_is_parted_by_the_end_of_a_page() throws Exception {
        for (var page : List.of(Orientation.LANDSCAPE, Orientation.SLIDES)) {
            assertThat(pages(page, 3))
                    .filteredOn(words -> !words.isEmpty())
                    .containsExactly(
                            "Measure 1 + Last word on 1",
                            "Measure 2 + Last word on 2",
                            "Measure 3 + Last word on 3");
        }
    }

    private static List<Block> points(int number) {
        return List.of(
                Block.Heading.of(1, "Overview"),
                new Block.Points(
                        null,
                        IntStream.range(0, number)
                                .mapToObj(i -> List.<Block>of(Block.Paragraph.of("Point " + i)))
                                .toList()));
    }

    private static List<String> pages(Orientation page, int cards) throws Exception {
        var seen = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(Sample.written(Cards.deck(page, cards), Format.PDF))) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                var text = new PDFTextStripper();
                text.setStartPage(i);
                text.setEndPage(i);
                var words = text.getText(pdf);
                seen.add(
                        IntStream.rangeClosed(1, cards)
                                .boxed()
                                .flatMap(one ->
                                        java.util.stream.Stream.of(
                                                "Measure " + one, "Last word on " + one))
                                .filter(words::contains)
                                .collect(Collectors.joining(" + ")));
            }
        }
        return seen;
    }

    private static String drawn(Orientation page, List<Block> blocks) {
        return drawn(PrintFlow.on(page).flow(blocks));
    }

    private static String drawn(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch ->
                        switch (stretch) {
                            case Stretch.One(var block, _) -> block.getClass().getSimpleName();
                            case Stretch.Card(var inside) -> "whole(" + drawn(inside) + ")";
                            case Stretch.Tight(var inside) -> "tight(" + drawn(inside) + ")";
                            case Stretch.Beside(_, var words) ->
                                    words.stream()
                                            .map(block -> block.getClass().getSimpleName())
                                            .collect(Collectors.joining(" ", "beside(", ")"));
                        })
                .collect(Collectors.joining(" "));
    }
}
