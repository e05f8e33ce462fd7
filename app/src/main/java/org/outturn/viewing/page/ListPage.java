package org.outturn.viewing.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Paging;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// A list that can be long: searched, filtered, sorted, a page at a time, and taken away whole.
///
/// @param lead a sentence on all of it; null when there is nothing to say
/// @param picture what stands above the list; null for none
/// @param list null where there is nothing to list
/// @param none what is said then
public record ListPage(
        Shell shell,
        Heading heading,
        @Nullable String lead,
        @Nullable Picture picture,
        @Nullable Lines list,
        String none,
        List<Link> downloads) {
    /// Where the list stands on its page, to lead to.
    public static final String LIST = "#list";

    /// @param words on it; empty for none
    public record Picture(String title, String words, Content drawn) {}

    /// @param choices parts of the list
    /// @param results how many there are, and which page this is
    /// @param words what else is to be said of them; empty for nothing
    /// @param table null where nothing fits what is asked for
    /// @param empty what is said then
    /// @param paging null where there is one page only
    public record Lines(
            String title,
            List<TablesPage.Choice> choices,
            Finder finder,
            String results,
            String words,
            @Nullable Table table,
            String empty,
            @Nullable Paging paging) {}
}
