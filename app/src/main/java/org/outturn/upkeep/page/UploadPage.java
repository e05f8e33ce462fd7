package org.outturn.upkeep.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// Asks for a table that was edited in a spreadsheet.
///
/// @param faults what is wrong with the file, cell by cell
public record UploadPage(
        Shell shell,
        String caption,
        String title,
        @Nullable Notification done,
        @Nullable ErrorSummary errors,
        @Nullable Table faults,
        String action,
        Visitor.Token token,
        Field file,
        ChoiceField missing,
        List<Link> downloads) {}
