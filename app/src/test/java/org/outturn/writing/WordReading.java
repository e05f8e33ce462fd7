package org.outturn.writing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// Reads a Word document as somebody who does not see it does, and says what would be in the way.
public final class WordReading {
    private static final Pattern LANGUAGE = Pattern.compile("w:lang w:val=\"en-GB\"");

    private final List<String> faults = new ArrayList<>();
    private int headings;
    private int tables;

    private WordReading() {}

    public static WordReading of(byte[] file) throws Exception {
        var reading = new WordReading();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            reading.properties(word);
            reading.headings(word);
            word.getTables().forEach(reading::table);
            reading.pictures(word);
        }
        return reading;
    }

    public List<String> faults() {
        return faults;
    }

    public int headings() {
        return headings;
    }

    public int tables() {
        return tables;
    }

    private void properties(XWPFDocument word) throws Exception {
        var core = word.getProperties().getCoreProperties();
        if (core.getTitle() == null || core.getTitle().isBlank()) {
            faults.add("no title");
        }
        if (core.getUnderlyingProperties()
                .getLanguageProperty()
                .filter("en-GB"::equals)
                .isEmpty()) {
            faults.add("no language of the document");
        }
        var styles = word.getStyles().getDefaultRunStyle();
        if (styles == null) {
            faults.add("no default style");
        }
        for (var part : word.getPackage().getPartsByName(Pattern.compile("/word/styles.xml"))) {
            try (var in = part.getInputStream()) {
                if (!LANGUAGE.matcher(
                                new String(
                                        in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .find()) {
                    faults.add("no language of the text");
                }
            }
        }
    }

    /// From level one on, none skipped, none empty.
    private void headings(XWPFDocument word) {
        int before = 0;
        for (var paragraph : word.getParagraphs()) {
            var style = paragraph.getStyle();
            if (style == null || !style.matches("Heading\\d")) {
                continue;
            }
            headings++;
            int level = style.charAt(style.length() - 1) - '0';
            if (level > before + 1) {
                faults.add("'%s' skips a level".formatted(paragraph.getText()));
            }
            if (paragraph.getText().isBlank()) {
                faults.add("an empty heading");
            }
            before = level;
        }
    }

    private void table(XWPFTable table) {
        tables++;
        var first = table.getRow(0);
        var properties = table.getCTTbl().getTblPr();
        var name = properties.isSetTblCaption() ? properties.getTblCaption().getVal() : "";
        if (name.isBlank()) {
            faults.add("a table without a caption");
        }
        if (!first.isRepeatHeader()) {
            faults.add("'%s' has no header row".formatted(name));
        }
        if (first.getTableCells().stream().allMatch(cell -> cell.getText().isBlank())) {
            faults.add("'%s' has an empty header row".formatted(name));
        }
    }

    private void pictures(XWPFDocument word) {
        for (var paragraph : word.getParagraphs()) {
            for (var run : paragraph.getRuns()) {
                for (var drawing : run.getCTR().getDrawingList()) {
                    drawing.getInlineList().stream()
                            .map(inline -> inline.getDocPr())
                            .filter(picture ->
                                    picture.getDescr() == null
                                            || picture.getDescr().isBlank()
                                            || picture.getTitle() == null)
                            .forEach(picture -> faults.add(picture.getName() + " says nothing"));
                }
            }
        }
    }
}
