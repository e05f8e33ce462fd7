package org.outturn.listing.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Checkboxes;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Paging;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.design.Table;
import org.outturn.design.chart.Sparkline;
import org.outturn.viewing.page.Heading;
import org.outturn.viewing.page.Way;

/// The list of indicators, filtered and sorted as its address says.
///
/// @param present leads to the same list one by one, each on a screen of its own
/// @param doubts leads to what is doubtful about the council's figures
/// @param benchmarks leads to where the council stands beside others
public record IndicatorsPage(
        Shell shell,
        Heading heading,
        Filters filters,
        @Nullable ErrorSummary errors,
        String results,
        String caption,
        List<Table.Column> columns,
        List<Row> rows,
        @Nullable Paging paging,
        List<Link> downloads,
        String present,
        String doubts,
        String benchmarks) {

    /// @param period goes along, unseen
    /// @param sort goes along, unseen
    /// @param clear the address without any filter
    public record Filters(
            String address,
            String period,
            String sort,
            Input search,
            Checkboxes ratings,
            Checkboxes directions,
            List<Select> more,
            String clear,
            boolean any) {}

    /// @param period what the result covers, where that is not the page's own period
    public record Row(
            String title,
            String href,
            String under,
            String result,
            String period,
            String target,
            Mark rating,
            List<Way> ways,
            Sparkline trend) {}
}
