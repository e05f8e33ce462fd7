package org.outturn.owner.page;

import java.util.List;
import org.outturn.design.Link;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// All owners, or what one of them answers for.
///
/// @param lead how much of it needs attention, in a sentence
/// @param sections a table each; none where there is nothing
/// @param none what to say then
/// @param ways to other pages
public record OwnerPage(
        Shell shell,
        String caption,
        String title,
        String lead,
        List<Section> sections,
        String none,
        List<Link> ways) {
    public record Section(String title, Table table) {}
}
