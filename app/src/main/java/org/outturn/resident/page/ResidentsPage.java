package org.outturn.resident.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Paging;
import org.outturn.design.Shell;
import org.outturn.design.chart.RatingBar;

/// How a council is doing, for those who live there.
///
/// @param lead a sentence on all of it
/// @param chart all ratings; null where nothing is published
/// @param keys each rating with how many indicators have it
/// @param topics to choose from; none where one is chosen, or there are none
/// @param back to all topics; null where none is chosen
/// @param address of the list, for the search
/// @param topic the one that is chosen, as an address names it; empty for none
/// @param results how many were found, and which page of them this is
/// @param clear the list without the search; empty where nothing was searched for
/// @param groups the indicators of this page; the title is empty where they are of one topic
/// @param paging null where there is one page only
public record ResidentsPage(
        Shell shell,
        String title,
        String lead,
        @Nullable RatingBar chart,
        List<Key> keys,
        List<Topic> topics,
        @Nullable Link back,
        Input search,
        String address,
        String topic,
        String results,
        String clear,
        List<Group> groups,
        @Nullable Paging paging,
        List<Report> reports,
        String feed) {

    public record Key(Mark mark, String count, String href) {}

    /// @param words how its indicators are doing
    public record Topic(Link link, String words) {}

    public record Group(String title, List<Entry> entries) {}

    /// @param aim its target, and which way is better
    public record Entry(String title, String href, String sentence, String aim, Mark mark) {}

    public record Report(Link link, String under) {}
}
