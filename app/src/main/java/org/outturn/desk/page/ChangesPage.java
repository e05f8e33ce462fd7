package org.outturn.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// What differs from an edition: in the data as it is now, or in another edition.
///
/// @param note the words of the later edition on what changed; null for none
/// @param summary how much changed, in a sentence
/// @param compared what was compared, in a sentence
public record ChangesPage(
        Shell shell,
        String caption,
        String title,
        @Nullable String note,
        String summary,
        String compared,
        List<Section> sections,
        List<Link> ways) {
    public record Section(String title, Table table) {}
}
