package org.outturn.upkeep.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Shell;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;

/// One row of a pack's table to fill in.
///
/// @param fixed what names the row and cannot be changed; null for a new row
/// @param elsewhere what would be wrong in other places of the pack
/// @param conflict what somebody else saved in the meantime beside what was typed here
/// @param history what an indicator's definition was
public record FormPage(
        Shell shell,
        String caption,
        String title,
        @Nullable Notification done,
        @Nullable ErrorSummary errors,
        @Nullable Table conflict,
        Form form,
        @Nullable SummaryList fixed,
        List<Elsewhere> elsewhere,
        @Nullable Table history,
        List<Link> ways) {
    /// @param again what saves and opens a further form; null where there is none
    public record Form(
            String action,
            Visitor.Token token,
            List<Hidden> hidden,
            List<Group> groups,
            @Nullable Content why,
            String send,
            @Nullable String again,
            Link cancel) {}

    public record Hidden(String name, String value) {}

    public record Group(String title, List<Content> fields) {}

    /// @param place the file and the row
    public record Elsewhere(String place, String words, @Nullable Link link) {
        public String told() {
            return words.isEmpty() ? place : place + ": " + words;
        }
    }
}
