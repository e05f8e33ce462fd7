package org.outturn.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Button;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// Every edition of a report.
///
/// @param publish for those who may
/// @param comparisons a form for each period that has several editions
public record EditionsPage(
        Shell shell,
        String caption,
        String title,
        Table editions,
        List<Comparison> comparisons,
        @Nullable Button publish) {
    /// Two editions to choose.
    public record Comparison(String title, String action, Select from, Select to) {}
}
