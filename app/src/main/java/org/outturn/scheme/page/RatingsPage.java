package org.outturn.scheme.page;

import org.jspecify.annotations.Nullable;
import org.outturn.design.Button;
import org.outturn.design.Notification;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// A council's ratings, the best first.
public record RatingsPage(
        Shell shell,
        String caption,
        String title,
        @Nullable Notification done,
        Button add,
        Table ratings) {}
