package org.outturn.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.component.Drawn;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.plainfile.Fault;
import org.outturn.template.ReportTemplate;
import org.outturn.writing.Documents;

/// Makes reports of drawn councils, as text.
final class Made {
    private static final String FRONT =
            """
            ---
            name: drawn
            title: Drawn
            ---
            """;

    private Made() {}

    /// What a component makes, without the cover.
    static String of(Drawn drawn, String body) {
        return switch (make(drawn, FRONT + body)) {
            case Rendering.Rendered(var document, _, _) -> {
                var text = text(document);
                yield text.substring(text.indexOf("Fernshire\n") + "Fernshire\n".length()).strip();
            }
            case Rendering.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    /// What no longer agrees with the data.
    static List<String> flags(Drawn drawn, String body) {
        return switch (make(drawn, FRONT + body)) {
            case Rendering.Rendered(_, _, var flags) -> flags.stream().map(Fault::text).toList();
            case Rendering.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    static List<String> faults(Drawn drawn, String template) {
        return switch (make(drawn, template)) {
            case Rendering.Rendered rendered -> throw new AssertionError(rendered.toString());
            case Rendering.Refused(var faults) -> faults.stream().map(Fault::text).toList();
        };
    }

    /// With plain spaces where a line may not break.
    static String text(Document document) {
        try (var out = new ByteArrayOutputStream()) {
            Documents.write(document, Format.TEXT, out);
            return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rendering make(Drawn drawn, String template) {
        return Report.make(
                Drawn.council(),
                new ReportTemplate("drawn", template),
                null,
                (_, _, _) -> drawn.evidence());
    }
}
