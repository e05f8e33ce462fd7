package org.outturn.search.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Shell;

/// What was searched for and what was found.
///
/// @param results how many; empty where nothing was asked
/// @param all leads to every result; null where all are shown
public record SearchPage(
        Shell shell,
        String address,
        Input input,
        String results,
        @Nullable Link all,
        List<Group> groups) {
    public record Group(String title, List<Found> found) {}

    /// @param mark how an indicator is rated at present; null for everything else
    /// @param figure its latest; empty for everything else
    public record Found(
            String title, String href, String under, @Nullable Mark mark, String figure) {}
}
