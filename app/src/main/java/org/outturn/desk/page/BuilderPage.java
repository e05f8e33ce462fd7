package org.outturn.desk.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Shell;
import org.outturn.design.Table;
import org.outturn.design.Textarea;

/// A report template to edit, with the report that it makes beside it.
///
/// @param overtaken what somebody else saved in the meantime; null when nobody did
/// @param faults what is wrong with the template, by line
/// @param flags sentences whose typed figures no longer agree with the data
/// @param preview the report, when it can be made
/// @param components what a template can place
/// @param figures what can stand in its text
/// @param revisions who saved the template when
public record BuilderPage(
        Shell shell,
        String caption,
        String title,
        @Nullable Notification done,
        @Nullable ErrorSummary errors,
        Form form,
        @Nullable Textarea overtaken,
        List<Fault> faults,
        List<Fault> flags,
        @Nullable Content preview,
        List<Component> components,
        Table figures,
        Table revisions,
        List<Link> ways) {
    /// @param edited the revision that the text began from
    public record Form(String action, Visitor.Token token, int edited, Textarea template) {}

    /// @param words what stands in the line
    /// @param text what is wrong, and what to try
    public record Fault(int line, String words, String text) {}

    /// @param written how it is placed
    /// @param parameters null when it has none
    public record Component(
            String name, String about, String written, @Nullable Table parameters) {}
}
