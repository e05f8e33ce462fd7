package org.outturn.commentary.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Paging;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// The indicators of a period, and which words are written on each.
///
/// @param table null where nothing fits the choice
public record CommentaryList(
        Shell shell,
        String caption,
        String title,
        @Nullable Notification done,
        String about,
        List<Choice> choices,
        @Nullable Table table,
        String none,
        @Nullable Paging paging) {
    /// @param current whether it is shown; it needs no link then
    public record Choice(Link link, int count, boolean current) {}
}
