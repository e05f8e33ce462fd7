package org.outturn.viewing;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.site.Template;
import org.outturn.viewing.page.JtelinkedGenerated;
import org.outturn.viewing.page.JtemarkedGenerated;
import org.outturn.viewing.page.JtetitledGenerated;
import org.outturn.viewing.page.Linked;
import org.outturn.viewing.page.Marked;
import org.outturn.viewing.page.Titled;

/// Cells of tables that hold more than a word.
public final class Cells {
    private Cells() {}

    /// Where a row stands on its page, to lead to: `saving-fleet`. Ids of different kinds can be the
    /// same.
    public static String anchor(String kind, String id) {
        return kind + "-" + id;
    }

    public static Content titled(
            @Nullable String id, String title, String under, List<Titled.Line> lines) {
        return titled(id, null, title, under, lines);
    }

    /// @param href what the title leads to; null for nowhere
    public static Content titled(
            @Nullable String id,
            @Nullable String href,
            String title,
            String under,
            List<Titled.Line> lines) {
        return Template.of(JtetitledGenerated::render, new Titled(id, href, title, under, lines));
    }

    public static Titled.@Nullable Line line(String name, @Nullable String words) {
        return words == null || words.isBlank() ? null : new Titled.Line(name, words);
    }

    public static Content linked(String title, String href, String under) {
        return Template.of(JtelinkedGenerated::render, new Linked(title, href, under));
    }

    public static Content marked(Content mark, String under) {
        return Template.of(JtemarkedGenerated::render, new Marked(mark, under));
    }
}
