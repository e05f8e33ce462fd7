package org.outturn.component;

import org.outturn.assessment.Filter;
import org.outturn.plainfile.Value;

/// Reads filters of measures where they stand in a template.
public final class Filters {
    private Filters() {}

    /// A filter that cannot be read is told, and keeps everything.
    public static Filter read(Value text, Evidence evidence) {
        return switch (Filter.read(text.text(), evidence.framework(), evidence.units())) {
            case Filter.Reading.Read(var filter) -> filter;
            case Filter.Reading.Refused(var problems) -> {
                for (var problem : problems) {
                    text.part("", problem.column() - 1)
                            .refuse(
                                    problem.words(),
                                    "docs/templates.md lists what a filter can ask");
                }
                yield Filter.ALL;
            }
        };
    }
}
