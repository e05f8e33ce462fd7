package org.outturn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;
import org.outturn.document.Format;

/// The deck, held against the schema of the format and read with POI as an accessibility checker would.
class SlidesTest {
    private static final byte[] FILE = Sample.written(Format.PPTX);

    @Test
    void each_part_follows_the_schema() throws Exception {
        var checked = new ArrayList<String>();
        try (var file = OPCPackage.open(new ByteArrayInputStream(FILE))) {
            for (var part : file.getParts()) {
                var name = part.getPartName().getName();
                if (name.matches("/ppt/.*\\.xml") && !name.contains("/charts/")) {
                    try (var in = part.getInputStream()) {
                        var errors = new ArrayList<XmlError>();
                        parsed(name, in.readAllBytes())
                                .validate(new XmlOptions().setErrorListener(errors));
                        assertThat(errors).as(name).isEmpty();
                        checked.add(name);
                    }
                }
            }
        }
        assertThat(checked).hasSizeGreaterThan(15);
    }

    private static XmlObject parsed(String name, byte[] xml) throws Exception {
        var in = new ByteArrayInputStream(xml);
        return switch (name.replaceAll(".*/|\\d*\\.xml", "")) {
            case "presentation" -> PresentationDocument.Factory.parse(in);
            case "slide" -> SldDocument.Factory.parse(in);
            case "slideLayout" -> SldLayoutDocument.Factory.parse(in);
            case "slideMaster" -> SldMasterDocument.Factory.parse(in);
            case "notesMaster" -> NotesMasterDocument.Factory.parse(in);
            case "notesSlide" -> NotesDocument.Factory.parse(in);
            case "theme" -> ThemeDocument.Factory.parse(in);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Test
    void every_slide_has_a_title_of_its_own() throws Exception {
        try (var deck = new XMLSlideShow(new ByteArrayInputStream(FILE))) {
            var titles = deck.getSlides().stream().map(SlidesTest::title).toList();
            assertThat(titles)
                    .doesNotHaveDuplicates()
                    .startsWith(
                            "Westshire & Vale: performance, quarter 1",
                            "Contents",
                            "1. Summary",
                            "1.1 Ratings by type",
                            "2. Measures that missed their target (1 of 5)")
                    .endsWith("2.1 Risks", "3. What happens next");
        }
    }

    private static String title(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape ->
                        shape.getTextType() == Placeholder.TITLE
                                || shape.getTextType() == Placeholder.CENTERED_TITLE)
                .map(XSLFTextShape::getText)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tables_go_on_with_their_header_and_lose_no_row() throws Exception {
        try (var deck = new XMLSlideShow(new ByteArrayInputStream(FILE))) {
            int rows = 0;
            for (var slide : deck.getSlides()) {
                for (var shape : slide.getShapes()) {
                    if (shape instanceof XSLFTable table
                            && table.getCell(0, 0).getText().equals("Ref")) {
                        assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue();
                        rows += table.getNumberOfRows() - 1;
                    }
                }
            }
            assertThat(rows).isEqualTo(24);
        }
    }

    @Test
    void a_card_takes_one_slide_with_its_words_beside_the_chart() throws Exception {
        try (var deck = new XMLSlideShow(new ByteArrayInputStream(Cards.written(Format.PPTX)))) {
            assertThat(deck.getSlides().stream().map(SlidesTest::title))
                    .containsExactly("Balanced scorecard", "Measure 1", "Measure 2");
        }
    }

    /// 24 rows of some lines each: no slide has but a row or two.
    @Test
    void a_table_is_parted_evenly() throws Exception {
        try (var deck = new XMLSlideShow(new ByteArrayInputStream(FILE))) {
            var rows =
                    deck.getSlides().stream()
                            .flatMap(slide -> slide.getShapes().stream())
                            .filter(XSLFTable.class::isInstance)
                            .map(XSLFTable.class::cast)
                            .filter(table -> table.getCell(0, 0).getText().equals("Ref"))
                            .map(table -> table.getNumberOfRows() - 1)
                            .toList();
            assertThat(rows).hasSizeGreaterThan(1);
            assertThat(Collections.max(rows) - Collections.min(rows)).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void a_sign_is_explained_on_the_slide_that_shows_it_and_on_no_other() throws Exception {
        try (var deck = new XMLSlideShow(new ByteArrayInputStream(FILE))) {
            for (var slide : deck.getSlides()) {
                var tables =
                        slide.getShapes().stream()
                                .filter(XSLFTable.class::isInstance)
                                .map(shape -> ((XSLFTable) shape).getXmlObject().xmlText())
                                .toList();
                var texts =
                        slide.getShapes().stream()
                                .filter(XSLFTextShape.class::isInstance)
                                .map(shape -> ((XSLFTextShape) shape).getText())
                                .toList();
                boolean shown = tables.stream().anyMatch(table -> table.contains("†"));
                assertThat(texts.contains("† as the paper states it")).isEqualTo(shown);
            }
        }
    }

    @Test
    void charts_are_native_described_and_told_in_the_notes() throws Exception {
        try (var deck = new XMLSlideShow(new ByteArrayInputStream(FILE))) {
            assertThat(deck.getCharts()).hasSize(1);
            var slide = deck.getSlides().get(3);
            var chart =
                    slide.getShapes().stream()
                            .filter(XSLFGraphicFrame.class::isInstance)
                            .map(XSLFGraphicFrame.class::cast)
                            .filter(XSLFGraphicFrame::hasChart)
                            .findFirst()
                            .orElseThrow();
            var words = "Reviews done in time rise from 70% in April to 84% in July";
            assertThat(chart.getXmlObject().xmlText()).contains("descr=\"" + words);
            assertThat(slide.getNotes().getTextParagraphs().toString()).isNotEmpty();
            assertThat(
                            slide.getNotes().getTextParagraphs().stream()
                                    .flatMap(paragraphs -> paragraphs.stream())
                                    .map(paragraph -> paragraph.getText()))
                    .anyMatch(text -> text.contains(words));
        }
    }
}
