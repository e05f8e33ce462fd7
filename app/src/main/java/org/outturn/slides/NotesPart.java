package org.outturn.slides;

import java.util.List;
import org.outturn.document.Markup;

/// The notes of a slide: what a chart shows in words, what the signs in a table mean, texts too long to be shown.
final class NotesPart {
    private NotesPart() {}

    static String of(List<String> notes, String language) {
        var out = new Markup().open("p:notes", SlidePart.SPACES).open("p:cSld").open("p:spTree");
        out.open("p:nvGrpSpPr").empty("p:cNvPr", "id", "1", "name", "Notes");
        out.empty("p:cNvGrpSpPr").empty("p:nvPr").close().empty("p:grpSpPr");
        out.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", "2", "name", "Slide image");
        out.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1");
        out.close().open("p:nvPr").empty("p:ph", "type", "sldImg").close().close();
        out.empty("p:spPr").close();
        out.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", "3", "name", "Notes text");
        out.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        out.open("p:nvPr").empty("p:ph", "type", "body", "idx", "1").close().close();
        out.empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
        for (var note : notes) {
            for (var line : note.lines().toList()) {
                out.open("a:p").open("a:r").empty("a:rPr", "lang", language);
                out.element("a:t", line).close().close();
            }
        }
        out.close().close().close().close();
        out.open("p:clrMapOvr").empty("a:masterClrMapping").close();
        return out.close().finish();
    }
}
