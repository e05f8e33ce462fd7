package org.outturn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.outturn.document.Format;

/// The open formats: an OpenDocument spreadsheet, read with SODS, and comma-separated values.
class OpenFormatsTest {
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
