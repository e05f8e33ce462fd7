package org.outturn.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.outturn.document.Document.Orientation;
import org.outturn.document.Format;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// The PDF, judged by veraPDF and read back.
class PdfTest {
    private static final byte[] PDF = Sample.written(Format.PDF);

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void it_conforms_to_pdf_ua_1() throws Exception {
        assertThat(failures(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void it_conforms_to_pdf_a_2a() throws Exception {
        assertThat(failures(PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void its_bookmarks_are_the_headings() throws Exception {
        try (var pdf = Loader.loadPDF(PDF)) {
            var titles = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), "", titles);
            assertThat(titles)
                    .containsExactly(
                            "1. Summary",
                            "  1.1 Ratings by type",
                            "2. Measures that missed their target",
                            "  2.1 Risks",
                            "3. What happens next");
        }
    }

    @Test
    void it_names_its_title_language_and_publisher() throws Exception {
        try (var pdf = Loader.loadPDF(PDF)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Westshire & Vale: performance, quarter 1");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Westshire Council");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void table_heads_repeat_and_pages_are_numbered_and_turned() throws Exception {
        try (var pdf = Loader.loadPDF(PDF)) {
            var text = new PDFTextStripper();
            text.setStartPage(4);
            text.setEndPage(4);
            assertThat(text.getText(pdf))
                    .contains("Direction of", "Westshire is fictional")
                    .contains("Page 4 of " + pdf.getNumberOfPages());
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isLessThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(pdf.getPage(3).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(3).getMediaBox().getHeight());
        }
    }

    private static void collect(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            collect(item, indent + "  ", titles);
        }
    }

    @Test
    void signs_that_its_font_lacks_are_shown_by_others() throws Exception {
        assertThat(Glyphs.known("⇔ ✔ ◆ Ŵy\u0302 £5 ≥ 4 日")).isEqualTo("↔ √ ♦ Ŵŷ £5 ≥ 4 □");
        var odd = Sample.written(Sample.document("Up ⇑ and 日本 🙂"), Format.PDF);
        assertThat(failures(odd, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void slides_are_pages_of_sixteen_to_nine() throws Exception {
        var slides = Sample.written(Sample.turned(Orientation.SLIDES), Format.PDF);
        assertThat(failures(slides, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var pdf = Loader.loadPDF(slides)) {
            var page = pdf.getPage(0).getMediaBox();
            assertThat(page.getWidth() / page.getHeight()).isCloseTo(16f / 9, offset(0.01f));
        }
    }

    @Test
    void words_beside_a_chart_conform_too() throws Exception {
        for (var page : List.of(Orientation.LANDSCAPE, Orientation.SLIDES)) {
            var file = Sample.written(Cards.deck(page, 6), Format.PDF);
            assertThat(failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(failures(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        }
    }

    private static List<String> failures(PDFAFlavour flavour) throws Exception {
        return failures(PDF, flavour);
    }

    private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
