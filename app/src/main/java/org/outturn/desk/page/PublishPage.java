package org.outturn.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Link;
import org.outturn.design.Shell;
import org.outturn.design.SummaryList;
import org.outturn.design.Textarea;

/// Asks whether a report is to be published, and shows what would be frozen.
///
/// @param form null when the report cannot be made
/// @param changes what differs from the edition before
/// @param faults what keeps the report from being made
public record PublishPage(
        Shell shell,
        String caption,
        String title,
        @Nullable ErrorSummary errors,
        @Nullable Form form,
        List<ChangesPage.Section> changes,
        List<String> faults) {
    /// @param frozen what publishing freezes
    /// @param same whether nothing differs from the edition before
    public record Form(
            String action,
            Visitor.Token token,
            int number,
            String period,
            SummaryList frozen,
            Textarea note,
            String send,
            boolean same,
            Link cancel) {}
}
