package org.outturn.dashboard;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.dashboard.page.JtelinkedGenerated;
import org.outturn.dashboard.page.JtemarkedGenerated;
import org.outturn.dashboard.page.JtetitledGenerated;
import org.outturn.dashboard.page.Linked;
import org.outturn.dashboard.page.Marked;
import org.outturn.dashboard.page.Titled;
import org.outturn.site.Template;

/// Cells of tables that hold more than a word.
final class Cells {
    private Cells() {}

    static Content titled(
            @Nullable String id, String title, String under, List<Titled.Line> lines) {
        return titled(id, null, title, under, lines);
    }

    /// @param href what the title leads to; null for nowhere
    static Content titled(
            @Nullable String id,
            @Nullable String href,
            String title,
            String under,
            List<Titled.Line> lines) {
        return Template.of(JtetitledGenerated::render, new Titled(id, href, title, under, lines));
    }

    static Titled.@Nullable Line line(String name, @Nullable String words) {
        return words == null || words.isBlank() ? null : new Titled.Line(name, words);
    }

    static Content linked(String title, String href, String under) {
        return Template.of(JtelinkedGenerated::render, new Linked(title, href, under));
    }

    static Content marked(Content mark, String under) {
        return Template.of(JtemarkedGenerated::render, new Marked(mark, under));
    }
}
