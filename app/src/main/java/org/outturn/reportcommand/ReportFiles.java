package org.outturn.reportcommand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Council;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.publication.Rendering;
import org.outturn.publication.Reports;
import org.outturn.publication.TemplateInfo;
import org.outturn.rules.period.Period;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Trouble;
import org.outturn.writing.Documents;

/// Writes reports into `<out>/<council>/<name>.<extension>`. A file appears whole or not at all.
public final class ReportFiles {
    private final Reports reports;
    private final Terminal terminal;
    private final Path out;
    private final List<Format> asked;
    private final List<Path> written = new ArrayList<>();

    /// @param asked none: what each report is usually written as
    public ReportFiles(Reports reports, Terminal terminal, Path out, List<Format> asked) {
        this.reports = reports;
        this.terminal = terminal;
        this.out = out;
        this.asked = asked;
    }

    /// Reads the formats that were asked for; none means those that each report names.
    static List<Format> formats(List<String> asked) {
        var wanted = new ArrayList<Format>();
        for (var text : asked) {
            wanted.add(
                    Format.find(text)
                            .filter(Format.OFFERED::contains)
                            .orElseThrow(() ->
                                    new Trouble(
                                            "'%s' is not a format. There are: %s"
                                                    .formatted(text, known()))));
        }
        return List.copyOf(wanted);
    }

    private static String known() {
        return String.join(
                ", ",
                Format.OFFERED.stream()
                        .map(format -> format.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /// The files written so far.
    public List<Path> written() {
        return List.copyOf(written);
    }

    /// @return whether it was written; when not, every problem of the template has been said
    public boolean write(Council council, TemplateInfo template, @Nullable Period period) {
        terminal.begin("Writing %s: %s".formatted(council.shortName(), template.name()));
        return switch (reports.render(council.id(), template.name(), period)) {
            case Rendering.Refused(var problems) -> {
                terminal.end("not written");
                problems.forEach(problem -> terminal.error(problem.text()));
                yield false;
            }
            case Rendering.Rendered(var document, _, var flags) -> {
                try {
                    files(council, template, document);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                flags.forEach(flag -> terminal.error("  " + flag.text()));
                yield true;
            }
        };
    }

    private void files(Council council, TemplateInfo template, Document document)
            throws IOException {
        var folder = Files.createDirectories(out.resolve(council.id()));
        var formats = asked.isEmpty() ? template.formats() : asked;
        for (int i = 0; i < formats.size(); i++) {
            var format = formats.get(i);
            var file = folder.resolve(template.name() + "." + format.extension());
            var unfinished = folder.resolve("." + file.getFileName() + ".unfinished");
            try (var stream = Files.newOutputStream(unfinished)) {
                Documents.write(document, format, stream);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            written.add(file);
            terminal.at(i + 1L, formats.size());
        }
        var names =
                formats.stream()
                        .map(format -> format.extension().toLowerCase(Locale.ROOT))
                        .toList();
        terminal.end("%s in %s".formatted(String.join(", ", names), folder));
    }
}
