package org.outturn.desk.page;

import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Input;
import org.outturn.design.Radios;
import org.outturn.design.Shell;

/// A report to start: what it is called, and what it begins from.
public record StartPage(
        Shell shell,
        String caption,
        String heading,
        @Nullable ErrorSummary errors,
        String action,
        Visitor.Token token,
        Input name,
        Input title,
        Radios from) {}
