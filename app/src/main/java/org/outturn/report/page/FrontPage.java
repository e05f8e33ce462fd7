package org.outturn.report.page;

import java.util.List;
import org.outturn.design.Shell;

/// The first page: the councils one may see, and reports that anybody may read.
public record FrontPage(
        Shell shell, boolean signedIn, List<CouncilCard> councils, List<Published> published) {
    public record CouncilCard(
            String name, String href, String about, String period, boolean fictional) {}

    /// @param called its name within a sentence
    public record Published(
            String council, String called, String residents, List<PublishedReport> reports) {}
}
