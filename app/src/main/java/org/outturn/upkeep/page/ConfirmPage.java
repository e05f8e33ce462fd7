package org.outturn.upkeep.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Link;
import org.outturn.design.Shell;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;
import org.outturn.design.Textarea;

/// What would change, before it does.
///
/// @param summary how many rows and verdicts
/// @param warning what cannot be undone
/// @param faults what keeps it from being taken in
/// @param form null when it cannot be taken in
/// @param changes row by row
/// @param more how many rows are not shown
public record ConfirmPage(
        Shell shell,
        String caption,
        String title,
        @Nullable ErrorSummary errors,
        @Nullable SummaryList summary,
        @Nullable String warning,
        List<FormPage.Elsewhere> faults,
        @Nullable Form form,
        @Nullable Table changes,
        @Nullable String more,
        Link cancel) {
    /// @param contested whose version counts of what two have changed; null where there is nothing of the kind
    /// @param why null where nobody asks why
    public record Form(
            String action,
            Visitor.Token token,
            List<FormPage.Hidden> hidden,
            @Nullable Content contested,
            @Nullable Textarea why,
            String send,
            boolean destructive) {}
}
