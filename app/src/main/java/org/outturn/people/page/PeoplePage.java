package org.outturn.people.page;

import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Input;
import org.outturn.design.Notification;
import org.outturn.design.Paging;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// The people of a council, and a form to add one.
///
/// @param issued a password to hand over; null when none was just made
/// @param counted how many there are, in words
public record PeoplePage(
        Shell shell,
        String caption,
        String title,
        @Nullable Notification done,
        @Nullable Issued issued,
        @Nullable ErrorSummary errors,
        String counted,
        Table people,
        @Nullable Paging paging,
        Form form) {
    /// Shown once, to be handed over.
    public record Issued(String person, String name, String password) {}

    public record Form(String action, Visitor.Token token, Input name, Input person, Select role) {}
}
