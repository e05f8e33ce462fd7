package org.outturn.packframework;

import java.util.List;
import java.util.SortedMap;
import org.outturn.meeting.Meeting;
import org.outturn.packfile.Draft;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.YamlFile;

/// Reads the forms of committee papers, and makes a report template of each: what every council's paper has around the figures is filled in,
/// not written anew.
public final class PaperForms {
    public static final String FOLDER = "papers";
    public static final String LAYOUT = "layout.md";

    private PaperForms() {}

    /// @param templates by name; the papers are added to them
    public static void read(
            Draft draft, List<Meeting> meetings, SortedMap<String, String> templates) {
        var own = draft.text(FOLDER + "/" + LAYOUT);
        var layout = own == null ? PaperLayout.usual() : own;
        var reports = List.copyOf(templates.keySet());
        for (var file : draft.filesIn(FOLDER)) {
            var text = draft.text(file);
            var form =
                    text == null || file.endsWith(LAYOUT)
                            ? null
                            : YamlFile.read(file, text, 0, draft.faults()).orElse(null);
            if (form == null) {
                continue;
            }
            var paper = new PaperForm(form, meetings);
            var name = form.needed("name");
            var report = form.needed("report");
            var body = templates.get(report.text());
            if (report.isGiven() && body == null) {
                report.refuse(
                        "is not a report of the pack",
                        Nearest.advice(report.text(), reports, "add it to reports/"));
            }
            var id = name.id();
            var markdown =
                    paper.front(body) + PaperLayout.filled(layout, paper, body == null ? "" : body);
            if (id != null && templates.put(id, markdown) != null) {
                name.refuse("is the name of another report too", "give each its own");
            }
        }
    }
}
