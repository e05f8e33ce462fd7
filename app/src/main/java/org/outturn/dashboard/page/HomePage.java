package org.outturn.dashboard.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Shell;
import org.outturn.design.Table;
import org.outturn.design.chart.HeatMap;

/// A council at a glance.
public record HomePage(
        Shell shell,
        Heading heading,
        String freshness,
        List<Headline> headlines,
        Bar overall,
        List<News> news,
        List<Group> groups,
        @Nullable Risks risks,
        @Nullable Money money,
        @Nullable Bar commitments) {

    /// @param id to lead to
    /// @param none what to say when the list is empty
    /// @param more leads to all of them, where not all are shown
    public record News(
            String id,
            String title,
            String words,
            List<Entry> entries,
            String none,
            @Nullable String more,
            @Nullable String moreWords) {}

    /// @param first shown at once; the others unfold
    public record Group(String title, List<Bar> bars, boolean first) {}

    public record Risks(String href, @Nullable HeatMap map, List<Entry> highest, String words) {}

    public record Money(String href, Table table) {}
}
