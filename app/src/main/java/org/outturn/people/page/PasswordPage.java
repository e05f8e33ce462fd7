package org.outturn.people.page;

import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Notification;
import org.outturn.design.PasswordInput;
import org.outturn.design.Shell;

/// Where somebody chooses a password of their own.
public record PasswordPage(
        Shell shell,
        String lead,
        @Nullable Notification done,
        @Nullable ErrorSummary errors,
        Visitor.Token token,
        PasswordInput current,
        PasswordInput next) {}
