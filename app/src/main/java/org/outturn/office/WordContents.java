package org.outturn.office;

import org.outturn.document.Inline;
import org.outturn.document.Markup;
import org.outturn.document.Outline;

/// Writes the table of contents as Word's own field, filled with links to the headings. Which page a heading is on depends on the
/// program that sets the pages, so the numbers come when Word opens the file and updates its fields (word/settings.xml).
final class WordContents {
    private final Markup out;
    private final WordText text;

    WordContents(Markup out, WordText text) {
        this.out = out;
        this.text = text;
    }

    static String bookmark(int heading) {
        return "_Toc%06d".formatted(heading);
    }

    void write(String label, Outline outline) {
        out.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        out.empty("w:docPartGallery", "w:val", "Table of Contents");
        out.empty("w:docPartUnique").close().close().open("w:sdtContent");
        text.paragraph("ContentsLabel", Inline.text(label));
        var entries = outline.contents();
        int last = entries.size() - 1;
        for (int i = 0; i <= last; i++) {
            var entry = entries.get(i);
            entry(entry, bookmark(outline.entries().indexOf(entry) + 1), i == 0, i == last);
        }
        out.close().close();
    }

    private void entry(Outline.Entry entry, String bookmark, boolean first, boolean last) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TOC" + entry.level());
        out.close();
        if (first) {
            character("begin", "true");
            instruction(" TOC \\o \"1-2\" \\h \\z ");
            character("separate", "");
        }
        out.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        text.run(entry.words(), "");
        out.close();
        if (last) {
            character("end", "");
        }
        out.close();
    }

    private void character(String type, String dirty) {
        out.open("w:r").empty("w:fldChar", "w:fldCharType", type, "w:dirty", dirty).close();
    }

    private void instruction(String instruction) {
        out.open("w:r").element("w:instrText", instruction, "xml:space", "preserve").close();
    }
}
