package org.outturn.scheme.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.Checkboxes;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Notification;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.design.Table;
import org.outturn.design.Textarea;

/// One rating scheme: in words, as text, and as it would rate.
///
/// @param ways what an analyst goes on with once it is saved; none for readers
/// @param text the scheme as it stands in a pack, for those who may not change it; null where there is a form
/// @param form for those who may
/// @param overtaken what somebody else saved in the meantime; null when nobody did
/// @param faults what is wrong with the text, by line
/// @param reading the rule in plain words; null while the text has faults
/// @param trial what it would change; null until it is tried
/// @param indicators that are rated by it
/// @param ratings that a scheme can give, with their ids
/// @param versions the newest first; null for a scheme that is not saved yet
public record SchemePage(
        Shell shell,
        String caption,
        String title,
        @Nullable Notification done,
        @Nullable ErrorSummary errors,
        List<Link> ways,
        @Nullable String text,
        @Nullable Form form,
        @Nullable Textarea overtaken,
        List<Fault> faults,
        @Nullable Reading reading,
        @Nullable Trial trial,
        List<Link> indicators,
        Table ratings,
        @Nullable Table versions) {
    /// @param edited the newest version when the text was opened; 0 for a new scheme
    /// @param untried why there is nothing to try it on; empty where there is something
    /// @param takes what saving does, and to which indicators
    public record Form(
            String action,
            Visitor.Token token,
            int edited,
            Textarea text,
            Select years,
            Checkboxes indicators,
            String choose,
            boolean choosing,
            String untried,
            Input why,
            String save,
            String takes) {}

    /// @param words what stands in the line
    /// @param text what is wrong, and what to try
    public record Fault(int line, String words, String text) {}

    /// @param lead what is judged
    /// @param bands when each rating is given
    /// @param notes what else holds
    public record Reading(String lead, List<Band> bands, List<String> notes) {}

    /// @param mark the rating
    public record Band(Mark mark, String words) {}

    /// @param moves from which rating to which, and how often; no rows when nothing moves
    /// @param rest what is not shown, and why; null when all is
    public record Trial(
            String summary, Table moves, List<Section> sections, @Nullable String rest) {}

    /// The figures of one indicator.
    public record Section(String title, String words, boolean open, Table table) {}
}
