package org.outturn.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.outturn.document.Document;
import org.outturn.document.Table;

/// Writes the tables of a document as a workbook: a cover, then a sheet for each table.
///
/// Numbers are numbers, at full precision and shown as in the paper. Words are always text, never formulas, whatever they begin with.
final class SheetWriter {
    private final Document document;

    SheetWriter(Document document) {
        this.document = document;
    }

    void write(OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var tables = document.tables();
        var names = new SheetNames();
        var cover = names.name("Cover");
        var sheets = tables.stream().map(table -> names.name(table.caption())).toList();
        // The program's version would change the bytes of an unchanged report.
        try (var workbook = new Workbook(bytes, "Outturn", "1.0")) {
            workbook.setGlobalDefaultFont("Arial", 10);
            workbook.properties().setTitle(document.title());
            workbook.properties().setCompany(document.brand().publisher());
            cover(workbook.newWorksheet(cover), tables, sheets);
            for (int i = 0; i < tables.size(); i++) {
                new SheetTable(workbook.newWorksheet(sheets.get(i)), document).write(tables.get(i));
            }
        }
        out.write(dated(bytes.toByteArray(), document.date()));
    }

    /// The workbook with the document's date in place of the clock's, which fastexcel writes.
    static byte[] dated(byte[] workbook, LocalDate date) throws IOException {
        var core = "docProps/core.xml";
        var archive = Archive.read(workbook);
        var properties =
                archive.text(core)
                        .replaceAll(
                                "(<dcterms:(created|modified)[^>]*>)[^<]*",
                                "$1" + date + "T12:00:00Z");
        var out = new ByteArrayOutputStream();
        archive.with(core, properties).write(out);
        return out.toByteArray();
    }

    private void cover(Worksheet sheet, List<Table> tables, List<String> names) {
        sheet.width(0, 32);
        sheet.width(1, 80);
        sheet.hideGridLines();
        int row = 0;
        sheet.value(row, 0, document.title());
        sheet.style(row++, 0).bold().fontSize(18).set();
        var subtitle = document.subtitle();
        if (subtitle != null) {
            sheet.value(row++, 0, subtitle);
        }
        sheet.value(row++, 0, document.brand().publisher());
        var notice = document.notice();
        if (notice != null) {
            sheet.value(row, 0, notice);
            sheet.style(row++, 0).bold().set();
        }
        row++;
        for (var field : document.fields()) {
            sheet.value(row, 0, field.name());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            sheet.value(row, 1, field.value());
            sheet.style(row++, 1).wrapText(true).verticalAlignment("top").set();
        }
        row++;
        sheet.value(row, 0, "Sheet");
        sheet.value(row, 1, "Table");
        sheet.range(row, 0, row, 1).style().bold().borderStyle(BorderSide.BOTTOM, "thin").set();
        for (int i = 0; i < tables.size(); i++) {
            row++;
            var target = "'" + names.get(i).replace("'", "''") + "'!A1";
            sheet.hyperlink(row, 0, HyperLink.internal(target, names.get(i)));
            sheet.value(row, 1, tables.get(i).caption());
            sheet.style(row, 1).wrapText(true).set();
        }
        landscape(sheet);
    }

    private static void landscape(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }
}
