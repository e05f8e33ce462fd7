package org.outturn.upkeep.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Notification;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// Everything that a pack holds, with the ways to change it.
public record ManagePage(
        Shell shell,
        String caption,
        String title,
        String about,
        @Nullable Notification done,
        List<Section> sections) {
    public record Section(String title, String about, Table table) {}
}
