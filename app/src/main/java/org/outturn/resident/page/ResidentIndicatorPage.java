package org.outturn.resident.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Shell;
import org.outturn.design.Table;
import org.outturn.design.chart.TrendChart;

/// One published indicator in plain words.
///
/// @param sentences what it came to, one thought each
/// @param rationale why it is measured; null where nothing is said
/// @param changed how its definition changed until it was published, a sentence each; the latest
///     change first
/// @param chart null where there are too few figures for a line
public record ResidentIndicatorPage(
        Shell shell,
        String title,
        Mark mark,
        List<String> sentences,
        @Nullable String rationale,
        List<String> changed,
        @Nullable TrendChart chart,
        Table figures,
        Link report,
        String published,
        List<Link> downloads) {}
