package org.outturn.upkeep.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Button;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Paging;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// The rows of one of a pack's tables.
///
/// @param further what usually follows on what was saved; null when nothing was
/// @param results how many were found
/// @param table null when there are none
/// @param empty what to do when there are none
/// @param downloads the whole table to edit elsewhere
public record ListPage(
        Shell shell,
        String caption,
        String title,
        String about,
        @Nullable Notification done,
        @Nullable Further further,
        Button add,
        Filters filters,
        String results,
        @Nullable Table table,
        String empty,
        @Nullable Paging paging,
        List<Link> downloads,
        Link upload) {
    /// @param of what was saved
    public record Further(String of, List<Link> ways) {}

    /// @param any whether anything is searched or filtered
    public record Filters(
            String address, String sort, Input search, List<Select> selects, boolean any) {}
}
