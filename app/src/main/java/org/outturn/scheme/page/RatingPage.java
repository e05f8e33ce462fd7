package org.outturn.scheme.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Select;
import org.outturn.design.Shell;

/// One rating: its word, its place, and how it looks.
///
/// @param id the field for it; null where it is there already and never changes
/// @param kept its id where that never changes, as it is sent again
/// @param was what it was when the form was opened
/// @param looks the colours and shapes that there are, as they look
public record RatingPage(
        Shell shell,
        String caption,
        String title,
        @Nullable ErrorSummary errors,
        String action,
        Visitor.Token token,
        @Nullable Input id,
        String kept,
        String was,
        List<Input> names,
        List<Select> choices,
        Input why,
        List<Mark> looks,
        Link cancel) {}
