package org.outturn.dashboard.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Shell;
import org.outturn.design.Table;
import org.outturn.design.chart.Chart;

/// Risks, money or commitments: complete tables, each with a picture where one helps.
///
/// @param lead a sentence on all of it; null when there is nothing to say
/// @param none what to say when there is no section
public record TablesPage(
        Shell shell, Heading heading, @Nullable String lead, List<Section> sections, String none) {

    /// @param stacked whether the table is of words and becomes a list on a narrow screen
    public record Section(
            String title,
            String words,
            @Nullable Chart chart,
            @Nullable Bar bar,
            @Nullable Table table,
            boolean stacked) {}
}
