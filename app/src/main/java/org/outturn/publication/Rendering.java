package org.outturn.publication;

import java.util.List;
import org.outturn.document.Document;
import org.outturn.plainfile.Fault;

/// What became of a template: a document, or everything that is wrong with it.
public sealed interface Rendering {
    /// @param flags typed figures that no longer agree with the data, in the template and in the words on its measures; the document shows
    ///     them as they were typed
    record Rendered(Document document, TemplateInfo info, List<Fault> flags) implements Rendering {
        public Rendered {
            flags = List.copyOf(flags);
        }
    }

    /// @param faults by line and column of the template
    record Refused(List<Fault> faults) implements Rendering {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
