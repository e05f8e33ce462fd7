package org.outturn.scheme.page;

import java.util.List;
import org.outturn.design.Link;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// A council's rating schemes.
///
/// @param starts texts from which an analyst can begin a new one; none for readers
public record SchemesPage(
        Shell shell, String caption, String title, Table schemes, List<Start> starts) {
    /// @param about what the rule does, in a few words
    public record Start(Link link, String about) {}
}
