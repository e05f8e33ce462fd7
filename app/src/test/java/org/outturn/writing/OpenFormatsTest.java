package org.outturn.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.document.Format;

/// The open formats: an OpenDocument text, opened by LibreOffice, an OpenDocument spreadsheet, read with SODS, and comma-separated values.
class OpenFormatsTest {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    @Test
    void the_spreadsheet_has_the_sheets_with_typed_cells() throws Exception {
        var book = new SpreadSheet(new ByteArrayInputStream(Sample.written(Format.ODS)));
        assertThat(book.getSheets())
                .extracting(sheet -> sheet.getName())
                .containsExactly(
                        "Cover",
                        "At a glance",
                        "Indicators by type and rating",
                        "Reviews done in time",
                        "Measures that missed their targ",
                        "Risks by impact and likelihood");
        var measures = book.getSheet("Measures that missed their targ");
        assertThat(measures.getRange(1, 0).getValue()).isEqualTo("Ref");
        assertThat(measures.getRange(2, 1).getValue().toString()).startsWith("=Reviews");
        assertThat(measures.getRange(2, 1).getFormula()).isNull();
        assertThat(measures.getRange(2, 2).getValue().toString()).startsWith("59.5133");
        assertThat(measures.getRange(4, 2).getValue()).isEqualTo("Not yet due");
    }

    @Test
    void the_text_has_headings_in_order_header_rows_and_alternative_texts() throws Exception {
        var parts = Parts.of(Sample.written(Format.ODT));
        var content = parts.xml("content.xml");
        assertThat(
                        Parts.all(content, "text:h")
                                .map(one ->
                                        one.getAttribute("text:outline-level")
                                                + " "
                                                + one.getTextContent()))
                .containsExactly(
                        "1 1. Summary",
                        "2 1.1 Ratings by type",
                        "1 2. Measures that missed their target",
                        "2 2.1 Risks",
                        "1 3. What happens next");
        assertThat(Parts.all(content, "table:table"))
                .hasSize(4)
                .allSatisfy(table -> {
                    assertThat(
                                    Parts.all(table, "table:title")
                                            .findFirst()
                                            .orElseThrow()
                                            .getTextContent())
                            .isNotBlank();
                    assertThat(Parts.all(table, "table:table-header-rows")).hasSize(1);
                });
        assertThat(Parts.all(content, "draw:frame"))
                .singleElement()
                .satisfies(frame ->
                        assertThat(Parts.all(frame, "svg:desc").map(one -> one.getTextContent()))
                                .containsExactly(
                                        "Reviews done in time rise from 70% in April to 84% in July; the target is 75%."));
        assertThat(parts.text("meta.xml"))
                .contains("<dc:title>Westshire &amp; Vale: performance, quarter 1</dc:title>")
                .contains("<dc:language>en-GB</dc:language>");
        assertThat(parts.text("styles.xml")).contains("fo:language=\"en\" fo:country=\"GB\"");
        assertThat(parts.text("content.xml")).contains("▲\u00a0Amber");
    }

    @Test
    @Tag("slow")
    void libreoffice_opens_the_text(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(OFFICE), "needs LibreOffice");
        var file = Files.write(folder.resolve("paper.odt"), Sample.written(Format.ODT));
        var done =
                new ProcessBuilder(
                                OFFICE.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile())
                        .start();
        assertThat(done.waitFor(120, TimeUnit.SECONDS)).isTrue();
        try (var pdf = Loader.loadPDF(folder.resolve("paper.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Measures that missed their target", "Amber", "Westshire is fictional");
            var sizes = new ArrayList<Boolean>();
            pdf.getPages()
                    .forEach(page ->
                            sizes.add(
                                    page.getMediaBox().getWidth()
                                            > page.getMediaBox().getHeight()));
            assertThat(sizes).as("pages across and upright").contains(true, false);
        }
    }

    @Test
    void its_kind_stands_first_and_uncompressed() {
        var file = Sample.written(Format.ODS);
        assertThat(new String(file, 30, 54, StandardCharsets.US_ASCII))
                .isEqualTo("mimetype" + Format.ODS.mediaType());
    }

    @Test
    void each_table_is_a_file_of_comma_separated_values() throws Exception {
        var files = files();
        assertThat(files.keySet())
                .containsExactly(
                        "00-contents.csv",
                        "01-at-a-glance.csv",
                        "02-indicators-by-type-and-rating.csv",
                        "03-reviews-done-in-time.csv",
                        "04-measures-that-missed-their-target.csv",
                        "05-risks-by-impact-and-likelihood.csv");
        assertThat(files.get("03-reviews-done-in-time.csv"))
                .isEqualTo(
                        """
                        Period,Result (%),Target (%)
                        April,70.2,75
                        May,71.9,75
                        June,No figure,75
                        July,84.04,75
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void words_that_a_spreadsheet_would_calculate_are_disarmed() throws Exception {
        assertThat(files().get("04-measures-that-missed-their-target.csv"))
                .contains("\r\nAC/S2,'=Reviews of long-term clients");
    }

    private static Map<String, String> files() throws Exception {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Sample.written(Format.CSV)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
