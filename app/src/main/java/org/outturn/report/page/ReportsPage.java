package org.outturn.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Button;
import org.outturn.design.Link;
import org.outturn.design.Shell;
import org.outturn.viewing.page.Heading;

/// The reports of a council that the reader may see.
///
/// @param published for everybody
/// @param live for readers of the council, with the figures as they are now
/// @param residents the page that anybody may read
/// @param reader whether there could be live ones
/// @param start leads analysts to a new one
public record ReportsPage(
        Shell shell,
        Heading heading,
        List<PublishedReport> published,
        List<Report> live,
        String residents,
        boolean reader,
        @Nullable Button start) {
    /// @param downloads one for each format
    /// @param ways editions, and for those who may publish
    public record Report(
            String title, String href, String under, List<Link> downloads, List<Link> ways) {}
}
