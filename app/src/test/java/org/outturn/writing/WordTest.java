package org.outturn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.outturn.document.Format;

/// The Word file, held against the schema of the format and read with POI as an accessibility checker would.
class WordTest {
    private static final byte[] FILE = Sample.written(Format.DOCX);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/word/document.xml", "/word/styles.xml", "/word/numbering.xml",
                "/word/settings.xml", "/word/header-portrait.xml", "/word/footer-landscape.xml",
                "/word/charts/chart1.xml"
            })
    void each_part_follows_the_schema(String name) throws Exception {
        try (var file = OPCPackage.open(new ByteArrayInputStream(FILE))) {
            var part =
                    file.getParts().stream()
                            .filter(found -> found.getPartName().getName().equals(name))
                            .findFirst()
                            .orElseThrow();
            var errors = new ArrayList<XmlError>();
            parsed(part).validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
        }
    }

    private static XmlObject parsed(PackagePart part) throws Exception {
        try (var in = part.getInputStream()) {
            var name = part.getPartName().getName();
            return switch (name.replaceAll(".*/|[-\\d.].*", "")) {
                case "document" -> DocumentDocument.Factory.parse(in);
                case "styles" -> StylesDocument.Factory.parse(in);
                case "numbering" -> NumberingDocument.Factory.parse(in);
                case "settings" -> SettingsDocument.Factory.parse(in);
                case "header" -> HdrDocument.Factory.parse(in);
                case "footer" -> FtrDocument.Factory.parse(in);
                case "chart" -> ChartSpaceDocument.Factory.parse(in);
                default -> throw new IllegalArgumentException(name);
            };
        }
    }

    @Test
    void headings_are_real_and_in_order() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            var headings =
                    word.getParagraphs().stream()
                            .filter(paragraph -> named(paragraph.getStyle(), "Heading"))
                            .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                            .toList();
            assertThat(headings)
                    .containsExactly(
                            "Heading1 1. Summary",
                            "Heading2 1.1 Ratings by type",
                            "Heading1 2. Measures that missed their target",
                            "Heading2 2.1 Risks",
                            "Heading1 3. What happens next");
        }
    }

    private static boolean named(@org.jspecify.annotations.Nullable String style, String start) {
        return style != null && style.startsWith(start);
    }

    @Test
    void title_publisher_and_language_are_known() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            var core = word.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Westshire & Vale: performance, quarter 1");
            assertThat(core.getCreator()).isEqualTo("Westshire Council");
            assertThat(word.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(xml("/word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
        }
    }

    @Test
    void each_table_of_figures_has_a_caption_and_header_rows_that_repeat() throws Exception {
        var body = xml("/word/document.xml");
        assertThat(Pattern.compile("<w:tblCaption").matcher(body).results()).hasSize(4);
        try (var word = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            for (var table : word.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            }
        }
        assertThat(body).contains("<w:tblCaption w:val=\"Measures that missed their target\"/>");
    }

    @Test
    void a_chart_is_native_and_says_what_it_shows() throws Exception {
        assertThat(xml("/word/document.xml"))
                .contains(
                        "descr=\"Reviews done in time rise from 70% in April to 84% in July; the target is 75%.\"");
        try (var word = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            assertThat(word.getCharts()).hasSize(1);
            assertThat(word.getCharts().getFirst().getWorkbook().getSheetAt(0).getRow(1).getCell(1))
                    .hasToString("0.702");
        }
    }

    @Test
    void a_rating_is_its_word_on_its_colour_and_leaves_the_rest_of_the_cell_white()
            throws Exception {
        assertThat(xml("/word/document.xml"))
                .contains("w:fill=\"F47738\"/></w:rPr>")
                .contains("▲\u00a0Amber");
        assertThat(xml(Cards.written(Format.DOCX), "/word/document.xml"))
                .contains("♦\u00a0Red")
                .doesNotContain("w:fill=\"D4351C\"/></w:tcPr>");
    }

    @Test
    void a_row_stays_whole_with_the_words_beneath_it_and_slides_are_printed_on_a4()
            throws Exception {
        var slides = xml(Cards.written(Format.DOCX), "/word/document.xml");
        assertThat(slides).contains("w:w=\"16838\" w:h=\"11906\"").contains("<w:pageBreakBefore/>");
        assertThat(slides.split("<w:tr>", -1).length - 1)
                .isEqualTo(slides.split("<w:cantSplit/>", -1).length - 1)
                .isGreaterThan(2);
    }

    @Test
    void contents_page_numbers_and_turned_pages_are_there() throws Exception {
        assertThat(xml("/word/document.xml"))
                .contains("TOC \\o &quot;1-2&quot;", "w:orient=\"landscape\"")
                .contains("<w:hyperlink w:anchor=\"_Toc000002\"");
        assertThat(xml("/word/settings.xml")).contains("<w:updateFields w:val=\"true\"/>");
        assertThat(xml("/word/footer-portrait.xml")).contains(" PAGE ", " NUMPAGES ");
    }

    private static String xml(String name) throws Exception {
        return xml(FILE, name);
    }

    private static String xml(byte[] written, String name) throws Exception {
        try (var file = OPCPackage.open(new ByteArrayInputStream(written))) {
            List<PackagePart> parts = file.getParts();
            for (var part : parts) {
                if (part.getPartName().getName().equals(name)) {
                    return new String(
                            part.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
