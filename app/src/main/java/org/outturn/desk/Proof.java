package org.outturn.desk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.desk.page.BuilderPage;
import org.outturn.plainfile.Fault;
import org.outturn.publication.Rendering;
import org.outturn.writing.Documents;

/// What a template makes: a report to look at, or its faults with the lines that they are in.
///
/// @param style the style sheet of the report, which the page's policy must know
/// @param flags typed figures that no longer agree with the data
record Proof(
        @Nullable Content report,
        String style,
        List<BuilderPage.Fault> faults,
        List<BuilderPage.Fault> flags) {
    static Proof of(Rendering rendering, String template) {
        var lines = template.lines().toList();
        return switch (rendering) {
            case Rendering.Rendered(var document, _, var flags) -> {
                var fragment = Documents.fragment(document);
                yield new Proof(
                        out -> {
                            out.writeContent("<style>" + fragment.style() + "</style>");
                            out.writeContent(fragment.body());
                        },
                        fragment.style(),
                        List.of(),
                        flags.stream().map(flag -> flag(flag, lines)).toList());
            }
            case Rendering.Refused(var faults) ->
                    new Proof(
                            null,
                            "",
                            faults.stream().map(fault -> fault(fault, lines)).toList(),
                            List.of());
        };
    }

    /// One in the words on a measure stands in no line of the template.
    private static BuilderPage.Fault flag(Fault flag, List<String> lines) {
        return flag.file().startsWith("reports/")
                ? fault(flag, lines)
                : new BuilderPage.Fault(0, "", flag.text());
    }

    private static BuilderPage.Fault fault(Fault fault, List<String> lines) {
        int line = fault.line();
        var words = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
        var value = fault.value();
        return new BuilderPage.Fault(
                line,
                words,
                "%s%s; %s"
                        .formatted(
                                value.isEmpty() ? "" : "'" + value + "' ",
                                fault.rule(),
                                fault.tryThis()));
    }
}
