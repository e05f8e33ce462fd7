package org.outturn.resident.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Shell;
import org.outturn.design.chart.RatingBar;

/// How a council is doing, for those who live there.
///
/// @param lead a sentence on all of it
/// @param chart all ratings; null where nothing is published
/// @param keys each rating with how many indicators have it
/// @param results how many were found; empty where nothing was searched for
public record ResidentsPage(
        Shell shell,
        String title,
        String lead,
        @Nullable RatingBar chart,
        List<Key> keys,
        Input search,
        String address,
        String results,
        List<Group> groups,
        List<Report> reports,
        String feed) {

    public record Key(Mark mark, String count, String href) {}

    public record Group(String title, List<Entry> entries) {}

    public record Entry(String title, String href, String sentence, Mark mark) {}

    public record Report(Link link, String under) {}
}
