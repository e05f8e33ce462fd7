package org.outturn.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.WithWeb;
import org.outturn.access.Accounts;
import org.outturn.access.Role;
import org.outturn.edition.Amberley;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.packfile.PackTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// A table goes out to a spreadsheet and comes back: what would change is shown first, and nobody's newer change is lost.
@WithWeb
class UploadTest {
    private static final String TARGETS = "/amberley/manage/targets";
    private static final int VALUE = 3;

    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Packs packs;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void a_council_and_its_people() {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        assertThat(packs.importPack(Amberley.published().pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        for (var name : new String[] {"analyst", "colleague"}) {
            accounts.save("tester", name, name, SignIn.PASSWORD, "amberley", Role.ANALYST);
        }
    }

    @Test
    void a_workbook_that_was_not_edited_changes_nothing() throws Exception {
        var analyst = new Visit(web, "analyst");
        for (var table : PackTable.values()) {
            var address = "/amberley/manage/" + table.word();
            for (var ending : new String[] {".xlsx", ".csv"}) {
                var file = analyst.open(address + "/" + table.word() + ending);
                var back =
                        analyst.upload(
                                address + "/upload",
                                "back" + ending,
                                file.getContentAsByteArray(),
                                "remove");
                assertThat(back.getStatus()).as(address + ending).isEqualTo(200);
                assertThat(back.getContentAsString())
                        .as(address + ending)
                        .contains("Nothing would change");
            }
        }
    }

    @Test
    void an_edited_workbook_is_looked_at_and_taken_in() throws Exception {
        var analyst = new Visit(web, "analyst");
        var edited =
                edited(
                        analyst.open(TARGETS + "/targets.xlsx").getContentAsByteArray(),
                        sheet -> {
                            sheet.getRow(1).getCell(VALUE).setCellValue("90");
                            sheet.getRow(2).getCell(VALUE).setCellValue(19.5);
                            var added = sheet.createRow(3);
                            added.createCell(0).setCellValue("waiting");
                            added.createCell(2).setCellValue("2026/27");
                            added.createCell(VALUE).setCellValue(18);
                        });
        var sent = analyst.upload(TARGETS + "/upload", "edited.xlsx", edited, "remove");
        assertThat(sent.getStatus()).isEqualTo(302);
        var look = analyst.page(Visit.led(sent));
        assertThat(look.select("main").text())
                .contains("Added 1 row", "Changed 2 rows", "Removed 0 rows")
                .contains("Target 85.0 90");
        // 41 of 50 is 82% and more than five per cent of 90 below it; 40 of 50 lies in the year
        // before; 21 days miss 19.5 by 7.7%.
        assertThat(look.select("main").text()).contains("2 verdicts would be new");
        assertThat(values()).contains("85.0");
        var taken = analyst.send(look, "why", "Agreed by cabinet");
        assertThat(taken.getRedirectedUrl()).isEqualTo(TARGETS + "?done=taken&verdicts=2");
        assertThat(values()).contains("90", "19.5", "18").doesNotContain("85.0");
        assertThat(analyst.open(Visit.led(sent)).getStatus()).isEqualTo(404);
    }

    @Test
    void a_fault_names_its_cell() throws Exception {
        var analyst = new Visit(web, "analyst");
        var edited =
                edited(
                        analyst.open(TARGETS + "/targets.xlsx").getContentAsByteArray(),
                        sheet -> {
                            sheet.getRow(1).getCell(VALUE).setCellValue("ninety");
                            sheet.getRow(2).getCell(0).setCellValue("watiing");
                        });
        var sent = analyst.upload(TARGETS + "/upload", "edited.xlsx", edited, "keep");
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(page(sent).select("#faults tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("D2", "ninety", "is not a number"))
                .anySatisfy(row ->
                        assertThat(row).contains("A3", "watiing", "did you mean 'waiting'?"));
        var misnamed =
                analyst.upload(
                        TARGETS + "/upload",
                        "a.csv",
                        "indicator,perod,value\nwaiting,2026/27,18\n"
                                .getBytes(StandardCharsets.UTF_8),
                        "keep");
        assertThat(page(misnamed).select("#faults").text())
                .contains("B1", "did you mean 'period'?");
    }

    @Test
    void a_newer_change_of_somebody_else_stays_unless_it_is_decided_otherwise() throws Exception {
        var analyst = new Visit(web, "analyst");
        var colleague = new Visit(web, "colleague");
        var workbook = analyst.open(TARGETS + "/targets.xlsx").getContentAsByteArray();
        colleague.send(
                colleague.page(TARGETS + "/edit?indicator=waiting&period=2025/26"), "value", "17");
        var untouched =
                edited(workbook, sheet -> sheet.getRow(1).getCell(VALUE).setCellValue("90"));
        var one = analyst.page(sent(analyst, untouched));
        assertThat(one.select("main").text()).contains("Changed 1 row").doesNotContain("17");
        var both = edited(workbook, sheet -> sheet.getRow(2).getCell(VALUE).setCellValue("23"));
        var contested = analyst.page(sent(analyst, both));
        assertThat(contested.select("main").text())
                .contains("Changed by somebody else too waiting, 2025/26");
        assertThat(analyst.send(contested).getRedirectedUrl()).contains("done=same");
        assertThat(values()).contains("17");
        analyst.send(analyst.page(sent(analyst, both)), "contested", "mine");
        assertThat(values()).contains("23");
    }

    @Test
    void rows_that_were_deleted_are_removed_when_that_is_said() throws Exception {
        var analyst = new Visit(web, "analyst");
        var edited =
                edited(
                        analyst.open(TARGETS + "/targets.xlsx").getContentAsByteArray(),
                        sheet -> sheet.removeRow(sheet.getRow(2)));
        assertThat(
                        analyst.upload(TARGETS + "/upload", "a.xlsx", edited, "keep")
                                .getContentAsString())
                .contains("Nothing would change");
        var look =
                analyst.page(
                        Visit.led(analyst.upload(TARGETS + "/upload", "a.xlsx", edited, "remove")));
        assertThat(look.select("main").text()).contains("1 row would be removed.");
        analyst.send(look);
        assertThat(values()).containsExactly("85.0");
    }

    @Test
    void what_is_no_table_is_refused_in_words() throws Exception {
        var analyst = new Visit(web, "analyst");
        assertThat(refused(analyst, "a.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8)))
                .contains("is not an Excel workbook");
        assertThat(refused(analyst, "a.pdf", new byte[] {1})).contains("neither .xlsx nor .csv");
        assertThat(refused(analyst, "a.xlsx", new byte[0])).contains("Choose the file");
        assertThat(refused(analyst, "a.xlsx", bomb())).contains("unpacks to more than");
        assertThat(refused(analyst, "a.csv", new byte[11 << 20])).contains("larger than 10 MB");
    }

    private static byte[] bomb() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 120; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static String refused(Visit analyst, String name, byte[] bytes) throws Exception {
        var answer = analyst.upload(TARGETS + "/upload", name, bytes, "keep");
        assertThat(answer.getStatus()).isEqualTo(422);
        return page(answer).select(".govuk-error-summary").text();
    }

    private static String sent(Visit analyst, byte[] workbook) throws Exception {
        var sent = analyst.upload(TARGETS + "/upload", "a.xlsx", workbook, "keep");
        assertThat(sent.getStatus()).isEqualTo(302);
        return Visit.led(sent);
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }

    private java.util.List<String> values() {
        return packs.rows("amberley").rows(PackTable.TARGETS).stream()
                .map(row -> row.getOrDefault("value", ""))
                .toList();
    }

    private static byte[] edited(byte[] workbook, Consumer<Sheet> edit) throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            edit.accept(book.getSheetAt(0));
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
