package org.outturn.grouping.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Paging;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.viewing.page.Bar;
import org.outturn.viewing.page.Entry;
import org.outturn.viewing.page.Heading;
import org.outturn.viewing.page.TablesPage;

/// The scorecard of one grouping, one unit or the whole council.
///
/// @param address of this page, for the chooser of periods
/// @param since the name of the period it is compared with
/// @param steady what is said where no rating is another
/// @param changed what turned to the worst rating, what turned to a good one, what changed
///     otherwise
/// @param recommendations what a committee recommended; null for what is no committee, or
///     recommended nothing
/// @param all leads to its indicators in the list of indicators; null where it has none
/// @param chosen one of the lists in full; null where all of them are shown in brief
public record GroupPage(
        Shell shell,
        Heading heading,
        String address,
        List<Select> periods,
        String since,
        String steady,
        Bar bar,
        List<Part> changed,
        Part attention,
        @Nullable Part recommendations,
        @Nullable Link all,
        @Nullable Chosen chosen,
        List<Link> ways) {
    public boolean isAnythingChanged() {
        return changed.stream().anyMatch(part -> !part.entries().isEmpty());
    }

    /// The first of a list.
    ///
    /// @param more leads to all of them; null where these are all
    public record Part(String title, List<Entry> entries, @Nullable Link more) {}

    /// @param choices all lists, with how long each is
    /// @param show the list's own word in an address, as are the period and that which it is
    ///     compared with
    public record Chosen(
            String title,
            List<TablesPage.Choice> choices,
            String show,
            String period,
            String since,
            Input search,
            String results,
            List<Entry> entries,
            @Nullable Paging paging,
            Link back) {}
}
