package org.outturn.area.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.area.AreaBars;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Paging;
import org.outturn.design.Shell;
import org.outturn.design.Table;
import org.outturn.viewing.page.Bar;
import org.outturn.viewing.page.Heading;

/// How one area stands beside the whole council and the areas of its kind.
///
/// @param lead a sentence on all of it
/// @param bar all its ratings; null where it has no figures
/// @param paging null where there is one page only
/// @param within areas that lie in it, each with its ratings
public record AreaPage(
        Shell shell,
        Heading heading,
        String lead,
        @Nullable Bar bar,
        String results,
        String caption,
        List<Table.Column> columns,
        List<Row> rows,
        @Nullable Paging paging,
        String all,
        String withinTitle,
        AreaBars within,
        List<Link> ways,
        List<Link> downloads) {

    /// @param period what the figure covers
    /// @param council the same of the whole council
    /// @param place among the areas of its kind
    public record Row(
            String title,
            String href,
            String under,
            String result,
            String period,
            String council,
            String place,
            Mark rating) {}
}
