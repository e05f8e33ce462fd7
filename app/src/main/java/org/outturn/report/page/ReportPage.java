package org.outturn.report.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Shell;
import org.outturn.viewing.page.Heading;

/// A report to read.
///
/// @param ways to what belongs to it: its editions, and publishing it for those who may
/// @param body the document, with the style sheet that its page's policy knows by hash
/// @param flags sentences whose typed figures no longer agree with the data, for those who may edit them
/// @param faults what is wrong with its template, when it cannot be made
public record ReportPage(
        Shell shell,
        Heading heading,
        List<Link> downloads,
        List<Link> ways,
        Content body,
        List<Flag> flags,
        List<String> faults) {
    /// @param place where the sentence is edited; nothing where that is not the template
    public record Flag(String text, @Nullable Link place) {}
}
