package org.outturn.register.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Notification;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;
import org.outturn.design.Textarea;

/// One risk: where it stands against what the council is ready to take, what holds it back, and what was decided of it.
///
/// @param standing its band now; null where it has no score
/// @param appetite in words, whether it is over; null where the council has not said
/// @param scores before controls, now and as aimed at, with the registers before
/// @param controls null where none is described
/// @param recommendations of scrutiny committees that name it
/// @param reviews the latest first
/// @param form for those who may review it; null for others
public record RiskPage(
        Shell shell,
        String caption,
        String title,
        @Nullable Notification done,
        @Nullable ErrorSummary errors,
        @Nullable Mark standing,
        @Nullable Mark appetite,
        Table scores,
        SummaryList about,
        @Nullable Table controls,
        List<Link> recommendations,
        List<Review> reviews,
        @Nullable Form form) {
    /// @param moved where it stood and stands, in words
    public record Review(String day, String by, String decision, String moved) {}

    /// @param seen the number of reviews when the form was opened
    /// @param from impact and likelihood at that time
    public record Form(
            String action,
            Visitor.Token token,
            int seen,
            String from,
            Textarea decision,
            Select impact,
            Select likelihood) {}
}
