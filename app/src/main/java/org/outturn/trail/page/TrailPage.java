package org.outturn.trail.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Paging;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// The audit trail of a council, or what of it was asked for.
///
/// @param of the indicator whose entries are shown; null for all
/// @param note what the entries of one indicator leave out; empty for nothing
/// @param table null where there is nothing to show
/// @param empty what to say then
public record TrailPage(
        Shell shell,
        String caption,
        String title,
        String about,
        @Nullable Content of,
        String note,
        @Nullable ErrorSummary errors,
        Filters filters,
        String results,
        @Nullable Table table,
        String empty,
        @Nullable Paging paging,
        List<Link> downloads) {

    /// @param indicator goes along, unseen
    public record Filters(
            String address,
            String indicator,
            Input search,
            Select person,
            Select kind,
            Input from,
            Input to,
            boolean any) {}

    /// An entry in words.
    ///
    /// @param done what was done: `Figure changed`
    /// @param thing to what
    /// @param href where that is; null where it has no page, or none any more
    /// @param under what tells it from others of the same name
    /// @param note why, or what else was written; empty for nothing
    public record Told(
            String done,
            String thing,
            @Nullable String href,
            String under,
            List<Cell> cells,
            String note) {}

    /// @param before empty where there was nothing
    /// @param after empty where there is nothing any more
    public record Cell(String name, String before, String after) {}
}
