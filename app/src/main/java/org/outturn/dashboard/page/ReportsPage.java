package org.outturn.dashboard.page;

import java.util.List;
import org.outturn.design.Link;
import org.outturn.design.Shell;

/// The reports of a council that the reader may see.
public record ReportsPage(Shell shell, Heading heading, List<Report> reports) {
    /// @param downloads one for each format
    public record Report(String title, String href, String under, List<Link> downloads) {}
}
