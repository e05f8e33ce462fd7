package org.outturn.overview.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.budget.MoneySummary;
import org.outturn.design.Link;
import org.outturn.design.Shell;
import org.outturn.register.RiskSummary;
import org.outturn.viewing.page.Bar;
import org.outturn.viewing.page.Entry;
import org.outturn.viewing.page.Heading;
import org.outturn.viewing.page.Headline;

/// A council at a glance.
///
/// @param benchmarks leads to where the council stands beside others; null where nothing is known of others
public record HomePage(
        Shell shell,
        Heading heading,
        String freshness,
        List<Headline> headlines,
        Bar overall,
        @Nullable Link benchmarks,
        List<News> news,
        List<Group> groups,
        @Nullable RiskSummary risks,
        @Nullable MoneySummary money,
        @Nullable Bar commitments) {

    /// @param id to lead to
    /// @param none what to say when the list is empty
    /// @param more leads to all of them where not all are shown, and to what else there is to ask
    public record News(
            String id,
            String title,
            String words,
            List<Entry> entries,
            String none,
            List<Link> more) {}

    /// @param words how many of them these are, where there are more
    /// @param more leads to all of them then
    /// @param first shown at once; the others unfold
    public record Group(
            String title, List<Bar> bars, String words, List<Link> more, boolean first) {
        public Group(String title, List<Bar> bars, boolean first) {
            this(title, bars, "", List.of(), first);
        }
    }
}
