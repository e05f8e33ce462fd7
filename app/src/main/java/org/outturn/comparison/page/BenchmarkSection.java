package org.outturn.comparison.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.design.chart.FunnelChart;
import org.outturn.design.chart.RankedColumns;

/// Where a council stands among other areas by one measure.
///
/// @param source which release this is of
/// @param standing averages, ranks and quarters, from the set and as a paper states them
/// @param years the same, period by period; null where one period is in only
/// @param differences why what is printed differs, a sentence each
/// @param funnel null where chance cannot be reckoned with
/// @param withoutFunnel why there is none; empty where there is one
/// @param figures of every area
public record BenchmarkSection(
        String source,
        Table standing,
        @Nullable Table years,
        List<String> differences,
        RankedColumns ranked,
        List<Link> rankedFiles,
        @Nullable FunnelChart funnel,
        List<Link> funnelFiles,
        String withoutFunnel,
        String figuresTitle,
        Table figures,
        Link all) {}
