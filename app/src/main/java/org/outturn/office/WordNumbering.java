package org.outturn.office;

import java.util.List;
import org.outturn.document.Markup;

/// The lists of a Word document: bullets once, and numbers that begin again for each list.
final class WordNumbering {
    static final int BULLETS = 1;
    private static final int LEVELS = 4;

    private WordNumbering() {}

    /// @param starts the first number of each numbered list; list `i` has the id `BULLETS + 1 + i`
    static String part(List<Integer> starts) {
        var out = new Markup().open("w:numbering", WordWriter.SPACES);
        kind(out, 0, "bullet", "•");
        kind(out, 1, "decimal", null);
        out.open("w:num", "w:numId", Integer.toString(BULLETS));
        out.empty("w:abstractNumId", "w:val", "0").close();
        for (int i = 0; i < starts.size(); i++) {
            out.open("w:num", "w:numId", Integer.toString(BULLETS + 1 + i));
            out.empty("w:abstractNumId", "w:val", "1");
            for (int level = 0; level < LEVELS; level++) {
                out.open("w:lvlOverride", "w:ilvl", Integer.toString(level));
                out.empty("w:startOverride", "w:val", starts.get(i).toString()).close();
            }
            out.close();
        }
        return out.close().finish();
    }

    private static void kind(
            Markup out, int id, String format, @org.jspecify.annotations.Nullable String bullet) {
        out.open("w:abstractNum", "w:abstractNumId", Integer.toString(id));
        out.empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            out.open("w:lvl", "w:ilvl", Integer.toString(level));
            out.empty("w:start", "w:val", "1");
            out.empty("w:numFmt", "w:val", format);
            out.empty("w:lvlText", "w:val", bullet == null ? "%" + (level + 1) + "." : bullet);
            out.empty("w:lvlJc", "w:val", "left");
            out.open("w:pPr");
            out.empty("w:ind", "w:left", Integer.toString(340 * (level + 1)), "w:hanging", "340");
            out.close().close();
        }
        out.close();
    }
}
