package org.outturn.viewing.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Paging;
import org.outturn.design.Shell;
import org.outturn.design.Table;
import org.outturn.design.chart.Chart;

/// Risks, money or commitments: complete tables, each with a picture where one helps.
///
/// @param lead a sentence on all of it; null when there is nothing to say
/// @param choices parts of the list; none where it has no parts
/// @param none what to say when there is no section
public record TablesPage(
        Shell shell,
        Heading heading,
        @Nullable String lead,
        List<Choice> choices,
        List<Section> sections,
        String none,
        List<Link> downloads) {

    /// A part of the list that can be chosen.
    public record Choice(String name, String count, String href, boolean current) {}

    /// @param stacked whether the table is of words and becomes a list on a narrow screen
    /// @param paging leads to what the table does not show; null where it shows all
    /// @param remarks on what the table shows, beneath it
    public record Section(
            String title,
            String words,
            @Nullable Chart chart,
            @Nullable Bar bar,
            @Nullable Table table,
            boolean stacked,
            @Nullable Paging paging,
            List<String> remarks) {
        public Section(
                String title,
                String words,
                @Nullable Chart chart,
                @Nullable Bar bar,
                @Nullable Table table,
                boolean stacked) {
            this(title, words, chart, bar, table, stacked, null, List.of());
        }
    }
}
