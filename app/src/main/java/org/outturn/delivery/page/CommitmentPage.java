package org.outturn.delivery.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Shell;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;

/// One commitment: how it stands and why it is rated so, and how it stood before.
///
/// @param gone that it is no longer among those reported; null while it is
/// @param reason why it has its rating, or none
/// @param late as of which day, where it is; null otherwise
/// @param history the latest period first; null where it was reported for one period only
/// @param ways to change it, for those who may
public record CommitmentPage(
        Shell shell,
        String caption,
        String title,
        @Nullable String gone,
        Mark standing,
        String reason,
        @Nullable String late,
        SummaryList about,
        @Nullable Table history,
        List<Link> ways) {}
