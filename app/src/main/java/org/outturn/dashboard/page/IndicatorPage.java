package org.outturn.dashboard.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Mark;
import org.outturn.design.Shell;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;
import org.outturn.design.chart.RankingChart;
import org.outturn.design.chart.TrendChart;

/// One indicator: how it stands, how it got there, why it is rated so, what is done about it, and what exactly it is.
public record IndicatorPage(
        Shell shell,
        Heading heading,
        Mark rating,
        List<Headline> headlines,
        TrendChart trend,
        Table figures,
        List<String> steps,
        List<Way> ways,
        List<Said> commentary,
        @Nullable Areas areas,
        @Nullable Table benchmarks,
        @Nullable Table stated,
        @Nullable Table revisions,
        SummaryList definition) {

    /// @param html made from the author's Markdown, with anything unsafe taken out
    public record Said(String title, String by, String html) {}

    public record Areas(String title, RankingChart chart, Table table) {}
}
