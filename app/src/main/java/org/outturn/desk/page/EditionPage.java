package org.outturn.desk.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Shell;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;

/// An edition to read and to take away.
///
/// @param done said when it was just published
/// @param replacedBy the newest edition, where this one is not
/// @param ways to what belongs to it: since publication, the comparison with the edition before, all editions
/// @param body the frozen document, with the style sheet that its page's policy knows by hash
public record EditionPage(
        Shell shell,
        String caption,
        String title,
        @Nullable Notification done,
        @Nullable Link replacedBy,
        SummaryList about,
        Table files,
        List<Link> ways,
        Content body) {}
