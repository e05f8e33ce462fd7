package org.outturn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.outturn.document.Format;

/// The workbook, read with POI.
class ExcelTest {
    private static XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeAll
    static void open() throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(Sample.written(Format.XLSX)));
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void it_has_a_cover_and_a_sheet_for_each_table() {
        assertThat(workbook)
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly(
                        "Cover",
                        "At a glance",
                        "Indicators by type and rating",
                        "Reviews done in time",
                        "Measures that missed their targ",
                        "Risks by impact and likelihood");
    }

    @Test
    void numbers_are_numbers_at_full_precision_with_their_format() {
        var result = cell(2, 2);
        assertThat(result.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(result.getNumericCellValue()).isEqualTo(0.5951333, within(1e-9));
        assertThat(result.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        assertThat(cell(5, 2).getCellStyle().getDataFormatString()).isEqualTo("0.0%\"†\"");
        assertThat(cell(4, 2).getStringCellValue()).isEqualTo("Not yet due");
    }

    private static org.assertj.core.data.Offset<Double> within(double value) {
        return org.assertj.core.data.Offset.offset(value);
    }

    @Test
    void words_never_become_formulas() {
        assertThat(cell(2, 1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell(2, 1).getStringCellValue()).startsWith("=Reviews");
    }

    @Test
    void the_header_is_frozen_and_filters_the_rows_without_the_total() {
        var sheet = workbook.getSheet("Indicators by type and rating");
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:F4");
    }

    @Test
    void a_rating_is_a_word_on_its_colour() {
        assertThat(cell(2, 3).getStringCellValue()).isEqualTo("Amber");
        assertThat(
                        ((org.apache.poi.xssf.usermodel.XSSFCellStyle) cell(2, 3).getCellStyle())
                                .getFillForegroundXSSFColor()
                                .getARGBHex())
                .isEqualTo("FFF47738");
    }

    private static Cell cell(int row, int column) {
        return workbook.getSheet("Measures that missed their targ").getRow(row).getCell(column);
    }
}
