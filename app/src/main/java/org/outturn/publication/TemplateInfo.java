package org.outturn.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.FiguresAs;
import org.outturn.document.Format;
import org.outturn.rules.period.Period;

/// What a report is called and which period it is about unless another is asked for.
///
/// @param figures which figures it speaks of
/// @param formats what it is written as where nobody asks for another
public record TemplateInfo(
        String name,
        String title,
        @Nullable String subtitle,
        Period period,
        FiguresAs figures,
        List<Format> formats) {
    public TemplateInfo {
        formats = List.copyOf(formats);
    }
}
