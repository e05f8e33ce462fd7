package org.outturn.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks that no spreadsheet wrote are refused in words, and take neither memory nor an error.
class HostileWorkbookTest {
    @Test
    void a_workbook_with_a_number_is_read() {
        assertThat(read("<c r='A1'><v>61.70</v></c><c r='B1'><v>1E3</v></c>"))
                .isInstanceOfSatisfying(
                        Grid.Read.class,
                        grid ->
                                assertThat(grid.lines().getFirst().cells())
                                        .isEqualTo(List.of("61.7", "1000")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1'><v>1E999999999</v></c>",
                "<c r='A1'><v>1E-999999999</v></c>",
                "<c r='ZZZZZZ1'><v>1</v></c>",
                "<c r='&#90;ZZZ1'><v>1</v></c>",
                "<c r='A1' t='unknown'><v>1</v></c>",
                "<c r='A1' t='s'><v>7</v></c>",
                "<c r='A1' s='99'><v>1</v></c>",
                "<c r='1'><v>1</v></c>",
                "<c r='A1'><v>one</v></c>",
            })
    void what_is_no_cell_of_a_table_is_refused_or_read_harmlessly(String cell) {
        assertThat(read(cell))
                .satisfies(grid -> {
                    if (grid instanceof Grid.Read(var lines)) {
                        assertThat(lines.toString()).hasSizeLessThan(200);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r='A1'><v>1E999999999</v></c>", "<c r='ZZZZZZ1'><v>1</v></c>"})
    void what_would_fill_the_memory_is_refused(String cell) {
        assertThat(read(cell)).isEqualTo(Workbooks.refused(WorkbookScan.NO_CELL));
    }

    @Test
    void a_number_of_very_many_digits_is_refused() {
        assertThat(read("<c r='A1'><v>" + "7".repeat(1000) + "</v></c>"))
                .isEqualTo(Workbooks.refused(WorkbookScan.NO_CELL));
    }

    @Test
    void a_damaged_sheet_is_called_damaged() {
        assertThat(read("<c r='A1'><v>1</v>"))
                .isEqualTo(Workbooks.refused(WorkbookScan.NO_WORKBOOK));
    }

    private static Grid read(String cells) {
        return Workbooks.read("table.xlsx", workbook(cells));
    }

    /// The same with its sheet elsewhere.
    private static byte[] renamed(byte[] workbook, String sheet) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(out)) {
            for (var one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                part(
                        zip,
                        one.getName().replace("worksheets/sheet1.xml", sheet),
                        text.replace("worksheets/sheet1.xml", sheet));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] workbook(String cells, String... broken) {
        var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    </Types>
                    """);
            part(
                    zip,
                    "_rels/.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>
                    """
                            .formatted(relations));
            part(
                    zip,
                    "xl/workbook.xml",
                    """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>
                    """
                            .formatted(main, relations));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                    """
                            .formatted(relations));
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"%s\"><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>"
                            .formatted(main));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"%s\"><sheetData><row r=\"1\">%s</row></sheetData></worksheet>"
                            .formatted(main, cells));
            for (var name : broken) {
                part(zip, name, "<svg>&own;</svg>");
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_picture_that_is_broken_takes_no_table_with_it() {
        assertThat(
                        Workbooks.read(
                                "table.xlsx",
                                workbook("<c r='A1'><v>7</v></c>", "xl/media/image1.svg")))
                .isEqualTo(Workbooks.read("table.xlsx", workbook("<c r='A1'><v>7</v></c>")))
                .isInstanceOf(Grid.Read.class);
    }

    @Test
    void a_sheet_that_is_called_a_picture_is_a_sheet() {
        var told =
                Workbooks.read(
                        "table.xlsx",
                        renamed(workbook("<c r='A1'><v>7</v></c>&own;"), "media/image1.svg"));
        assertThat(told).isEqualTo(Workbooks.refused(WorkbookScan.NO_WORKBOOK));
    }
}
