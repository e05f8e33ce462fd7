package org.outturn.upkeep.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// Everything that a pack holds, with the ways to change it.
///
/// @param ways to what has pages of its own
public record ManagePage(
        Shell shell,
        List<Link> ways,
        String caption,
        String title,
        String about,
        @Nullable Notification done,
        List<Section> sections) {
    public record Section(String title, String about, Table table) {}
}
