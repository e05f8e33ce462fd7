package org.outturn.edition;

import java.util.List;
import java.util.Map;
import org.outturn.document.Format;
import org.outturn.fact.Change;
import org.outturn.fact.Fact;
import org.outturn.publication.TemplateInfo;

/// What publishing a report would freeze, were it done now.
public sealed interface Preview {
    /// @param number that the edition would have
    /// @param facts how many of each kind
    /// @param changes what differs from the edition before; none for a first one
    record Ready(
            TemplateInfo info,
            int number,
            List<Format> formats,
            Map<Fact.Kind, Long> facts,
            List<Change> changes)
            implements Preview {}

    /// @param problems a sentence each
    record Faulty(List<String> problems) implements Preview {}
}
