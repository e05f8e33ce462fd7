package org.outturn.upkeep.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Link;
import org.outturn.design.Shell;
import org.outturn.design.Textarea;

/// One of a pack's text files to edit.
///
/// @param overtaken what somebody else saved in the meantime; null when nobody did
public record TextPage(
        Shell shell,
        String caption,
        String title,
        String about,
        @Nullable ErrorSummary errors,
        List<Fault> faults,
        String action,
        Visitor.Token token,
        String file,
        String fingerprint,
        Textarea text,
        @Nullable Textarea overtaken,
        Link cancel) {
    /// @param line 0 for the file as a whole
    /// @param words what stands in the line
    public record Fault(String place, int line, String words, String text) {}
}
