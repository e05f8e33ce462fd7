package org.outturn.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.template.ReportTemplate;
import org.outturn.template.ReportTemplates;
import org.springframework.stereotype.Component;

/// What a new report can begin from: a blank page, an example that suits any council, or a template of the council's own.
@Component
record Starts(ReportTemplates templates) {
    static final String BLANK = "blank";
    private static final String OWN = "own:";
    private static final Pattern NAME = Pattern.compile("(?m)^name:.*$");
    private static final Pattern TITLE = Pattern.compile("(?m)^title:.*$");
    private static final List<Start> SHIPPED =
            List.of(
                    new Start(BLANK, "A blank page"),
                    new Start("exceptions", "Example: what missed its target, and what is done"),
                    new Start("quarterly", "Example: a quarterly report with risks and money"),
                    new Start("slides", "Example: slides for a meeting"));

    record Start(String id, String about) {}

    List<Start> list(String council) {
        var all = new ArrayList<>(SHIPPED);
        templates
                .list(council)
                .forEach(one -> all.add(new Start(OWN + one.name(), "A copy of " + called(one))));
        return List.copyOf(all);
    }

    /// The text to begin with, under the name and title given; none where there is no such start.
    Optional<String> text(String council, String start, String name, String title) {
        var words =
                start.startsWith(OWN)
                        ? templates
                                .find(council, start.substring(OWN.length()))
                                .map(ReportTemplate::markdown)
                        : SHIPPED.stream()
                                .filter(one -> one.id().equals(start))
                                .findFirst()
                                .map(one -> read(one.id()));
        return words.map(text -> named(text, name, title));
    }

    /// Its title; where it has none, its name.
    private static String called(ReportTemplate template) {
        var found = TITLE.matcher(template.markdown());
        var title =
                found.find()
                        ? found.group().substring("title:".length()).strip().replace("\"", "")
                        : "";
        return title.isEmpty() ? "'%s'".formatted(template.name()) : "'%s'".formatted(title);
    }

    private static String named(String text, String name, String title) {
        var quoted = '"' + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        var renamed = NAME.matcher(text).replaceFirst(Matcher.quoteReplacement("name: " + name));
        return TITLE.matcher(renamed).replaceFirst(Matcher.quoteReplacement("title: " + quoted));
    }

    private static String read(String id) {
        var file = "start-" + id + ".md";
        try (InputStream in = Starts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
