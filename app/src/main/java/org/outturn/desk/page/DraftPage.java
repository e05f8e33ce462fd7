package org.outturn.desk.page;

import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Shell;

/// A report to rename or to remove.
///
/// @param seen the revision that is looked at
/// @param editions how many were published; with any the report stays as it is
/// @param template where its words are edited
public record DraftPage(
        Shell shell,
        String caption,
        String title,
        @Nullable ErrorSummary errors,
        int editions,
        String action,
        Link template,
        Visitor.Token token,
        int seen,
        Input name) {}
