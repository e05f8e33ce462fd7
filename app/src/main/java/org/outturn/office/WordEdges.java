package org.outturn.office;

import java.util.Locale;
import org.outturn.document.Document;
import org.outturn.document.Document.Orientation;
import org.outturn.document.Markup;

/// What runs at the head and foot of each page in Word.
final class WordEdges {
    private final Document document;
    private final int width;

    /// @param width twips between the margins, since the tab to the right one does not move by itself
    WordEdges(Document document, int width) {
        this.document = document;
        this.width = width;
    }

    /// The file of the head for pages of an orientation.
    static String header(Orientation orientation) {
        return "header-" + orientation.name().toLowerCase(Locale.ROOT) + ".xml";
    }

    static String footer(Orientation orientation) {
        return "footer-" + orientation.name().toLowerCase(Locale.ROOT) + ".xml";
    }

    /// How the document refers to one of these files.
    static String id(String file) {
        return "rId-" + file.substring(0, file.indexOf('.'));
    }

    String header() {
        var notice = document.notice();
        var publisher = document.brand().publisher();
        var left = notice == null ? publisher : publisher + " – " + notice;
        var out = new Markup().open("w:hdr", WordWriter.SPACES);
        paragraph(out, "Header");
        text(out, left);
        tab(out);
        text(out, document.title());
        return out.close().close().finish();
    }

    String footer() {
        var footer = document.footer();
        var out = new Markup().open("w:ftr", WordWriter.SPACES);
        paragraph(out, "Footer");
        text(out, footer == null ? document.brand().publisher() : footer);
        tab(out);
        text(out, "Page ");
        field(out, "PAGE", "1");
        text(out, " of ");
        field(out, "NUMPAGES", "1");
        return out.close().close().finish();
    }

    private static void tab(Markup out) {
        out.open("w:r").empty("w:tab").close();
    }

    private void paragraph(Markup out, String style) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).open("w:tabs");
        out.empty("w:tab", "w:val", "right", "w:pos", Integer.toString(width)).close().close();
    }

    private static void text(Markup out, String text) {
        out.open("w:r").element("w:t", text, "xml:space", "preserve").close();
    }

    private static void field(Markup out, String instruction, String shown) {
        out.open("w:fldSimple", "w:instr", " " + instruction + " ");
        text(out, shown);
        out.close();
    }
}
