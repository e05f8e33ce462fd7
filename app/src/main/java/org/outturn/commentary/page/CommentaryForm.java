package org.outturn.commentary.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Shell;
import org.outturn.design.Textarea;

/// The words on one indicator for one period, a field for each kind.
///
/// @param reason why the indicator is rated as it is
/// @param period as an address writes it
/// @param usual the kinds that the council uses
/// @param others the kinds that it does not use yet
public record CommentaryForm(
        Shell shell,
        String caption,
        String title,
        Mark rating,
        String reason,
        @Nullable ErrorSummary errors,
        String action,
        Visitor.Token token,
        String period,
        String fingerprint,
        List<Textarea> usual,
        List<Textarea> others,
        Link cancel) {}
