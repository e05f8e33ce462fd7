package org.outturn.publication;

import java.util.List;
import org.outturn.document.Document;
import org.outturn.plainfile.Fault;

/// What became of a template: a document, or everything that is wrong with it.
public sealed interface Rendering {
    record Rendered(Document document, TemplateInfo info) implements Rendering {}

    /// @param faults by line and column of the template
    record Refused(List<Fault> faults) implements Rendering {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
