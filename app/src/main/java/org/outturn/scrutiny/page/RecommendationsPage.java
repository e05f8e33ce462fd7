package org.outturn.scrutiny.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Paging;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// What committees recommended, and where it stands.
///
/// @param choices how many stand where, each leading to those
/// @param filters a form of further choices; null where there are no recommendations
/// @param counted how many fit, in words
/// @param table null when none fits
/// @param none what to say then
public record RecommendationsPage(
        Shell shell,
        String caption,
        String title,
        List<Choice> choices,
        @Nullable Filters filters,
        String counted,
        @Nullable Table table,
        String none,
        @Nullable Paging paging,
        List<Link> downloads) {
    public record Choice(String name, int count, String href, boolean current) {}

    /// @param only what was chosen above, kept
    public record Filters(String action, String only, Select committee, Select unit, Select sort) {}
}
