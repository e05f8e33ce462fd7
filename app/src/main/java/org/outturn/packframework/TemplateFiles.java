package org.outturn.packframework;

import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.packfile.Draft;
import org.outturn.plainfile.FrontMatter;
import org.outturn.plainfile.YamlFile;

/// Reads the report templates: here only their names, the rest is for whoever makes reports of them.
public final class TemplateFiles {
    public static final String FOLDER = "reports";

    private TemplateFiles() {}

    public static SortedMap<String, String> read(Draft draft) {
        var templates = new TreeMap<String, String>();
        for (var file : draft.filesIn(FOLDER)) {
            var text = draft.text(file);
            if (text == null) {
                continue;
            }
            var front = FrontMatter.of(file, text, draft.faults());
            var block =
                    front == null
                            ? null
                            : YamlFile.read(file, front.yaml(), 1, draft.faults()).orElse(null);
            if (block == null) {
                continue;
            }
            var name = block.needed("name");
            var id = name.id();
            block.needed("title");
            block.value("period").period();
            if (id != null && templates.put(id, text) != null) {
                name.refuse("is the name of another report too", "give each report its own");
            }
        }
        return templates;
    }
}
