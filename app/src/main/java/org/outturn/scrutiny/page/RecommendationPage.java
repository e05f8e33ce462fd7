package org.outturn.scrutiny.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Notification;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.design.SummaryList;
import org.outturn.design.Textarea;

/// One recommendation with its history.
///
/// @param text what the committee recommended, in its words; null where the title says all of it
/// @param about who answers for it, by when, and what was answered
/// @param linked indicators and risks
/// @param history the latest first
/// @param form for those who may add an update; null for others
public record RecommendationPage(
        Shell shell,
        String caption,
        String title,
        @Nullable Notification done,
        @Nullable ErrorSummary errors,
        Mark standing,
        @Nullable String text,
        SummaryList about,
        List<Linked> linked,
        List<Step> history,
        @Nullable Form form) {
    public record Linked(String title, List<Link> links) {}

    /// @param evidence null for none
    public record Step(
            String day, String status, String by, String note, @Nullable String evidence) {}

    /// @param seen the number of the latest update when the form was opened
    public record Form(
            String action,
            Visitor.Token token,
            int seen,
            Select status,
            Textarea note,
            Input evidence) {}
}
