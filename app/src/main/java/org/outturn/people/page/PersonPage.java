package org.outturn.people.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Notification;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;

/// Somebody's account, what they may do, and what an administrator can change.
///
/// @param seen the state of the account that the forms began from
/// @param roles a form for each place that the visitor may give a role in
/// @param acts opening, shutting, another password; none where the visitor may not
/// @param why why there are no acts; null where there are
/// @param history what administrators did, the latest first
public record PersonPage(
        Shell shell,
        String caption,
        String title,
        @Nullable Notification done,
        PeoplePage.@Nullable Issued issued,
        @Nullable ErrorSummary errors,
        SummaryList about,
        String action,
        Visitor.Token token,
        String seen,
        List<RoleForm> roles,
        List<Act> acts,
        @Nullable String why,
        Table history) {
    /// @param scope the council, or `*` for every council
    public record RoleForm(String scope, Select role, String send) {}

    /// @param about what it does, in a sentence
    public record Act(String value, String name, String about, boolean warning) {}
}
