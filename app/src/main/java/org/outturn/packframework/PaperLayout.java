package org.outturn.packframework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Value;

/// Fills the sections of a paper's form into its layout. A section that the layout asks for must be in the form; one that it asks for with `?`
/// goes with its heading when it is not.
final class PaperLayout {
    private static final Pattern PLACE =
            Pattern.compile("\\[\\[([a-z-]+)(\\?)?(?:: *([a-z, -]+))?]]");
    private static final Pattern COMPONENT = Pattern.compile(":::+\\s*(\\S+).*");
    private static final Pattern HEADING = Pattern.compile("#{1,4} .*");

    private final PaperForm paper;
    private final Block sections;
    private final String report;
    private final List<String> lines = new ArrayList<>();

    private PaperLayout(PaperForm paper, Block sections, String report) {
        this.paper = paper;
        this.sections = sections;
        this.report = report;
    }

    static String usual() {
        try (var file = PaperLayout.class.getResourceAsStream("paper.md")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param report Markdown with front matter, whose body stands where the layout says `[[report]]`
    static String filled(String layout, PaperForm paper, String report) {
        var sections = paper.form().block("sections");
        if (sections == null) {
            paper.form().refuse("'sections' is missing", "add `sections:` with the paper's words");
            return "";
        }
        var filling = new PaperLayout(paper, sections, report);
        layout.lines().forEach(filling::line);
        return String.join("\n", filling.lines).strip() + "\n";
    }

    private void line(String line) {
        var place = PLACE.matcher(line);
        if (!place.find()) {
            lines.add(line);
            return;
        }
        var section = place.group(1);
        var words = words(section, place.group(2) != null, place.group(3));
        if (words != null) {
            (line.substring(0, place.start()) + words + line.substring(place.end()))
                    .lines()
                    .forEach(lines::add);
        } else {
            dropHeading();
        }
    }

    /// @return none for a section that may be left out and is
    private @Nullable String words(String section, boolean optional, @Nullable String needed) {
        return switch (section) {
            case "report" -> body(report);
            case "decision" -> lower(paper.form().value("decision").text());
            case "implications" -> implications(needed == null ? "" : needed);
            default -> {
                if (optional && !sections.has(section)) {
                    yield null;
                }
                var list = list(section);
                yield list.isEmpty()
                        ? sections.needed(section).text().strip()
                        : numbered(section, list);
            }
        };
    }

    private List<Value> list(String section) {
        return LISTS.contains(section) ? sections.values(section) : List.of();
    }

    private static final List<String> LISTS =
            List.of("recommendations", "appendices", "background-papers");

    /// Recommendations are numbered, so that minutes can refer to them.
    private static String numbered(String section, List<Value> items) {
        var text = new StringBuilder();
        int number = 1;
        for (var item : items) {
            text.append(section.equals("recommendations") ? number++ + ". " : "- ")
                    .append(item.text().strip().replace("\n", " "))
                    .append('\n');
        }
        return text.toString();
    }

    private String implications(String needed) {
        var block = sections.block("implications");
        if (block == null) {
            sections.needed("implications");
            return "";
        }
        for (var key : needed.split(",")) {
            block.needed(key.strip());
        }
        var text = new StringBuilder();
        for (var key : block.keys()) {
            var words = key.replace('-', ' ');
            text.append("## ")
                    .append(words.substring(0, 1).toUpperCase(Locale.UK))
                    .append(words.substring(1))
                    .append("\n\n")
                    .append(block.value(key).text().strip())
                    .append("\n\n");
        }
        return text.toString();
    }

    /// The body of a report one level deeper, without a table of contents of its own.
    private static String body(String report) {
        var text = new StringBuilder();
        boolean contents = false;
        boolean component = false;
        for (var line : bodyLines(report)) {
            var opens = COMPONENT.matcher(line);
            if (opens.matches()) {
                component = true;
                contents = opens.group(1).equals("contents");
            }
            boolean closes = line.strip().matches(":::+");
            if (!contents) {
                text.append(!component && HEADING.matcher(line).matches() ? "#" + line : line)
                        .append('\n');
            }
            if (closes) {
                component = false;
                contents = false;
            }
        }
        return text.toString();
    }

    private static List<String> bodyLines(String report) {
        var all = report.lines().toList();
        int end = all.subList(Math.min(1, all.size()), all.size()).indexOf("---");
        return end < 0 ? List.of() : all.subList(end + 2, all.size());
    }

    private void dropHeading() {
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        if (!lines.isEmpty() && HEADING.matcher(lines.getLast()).matches()) {
            lines.removeLast();
        }
    }

    private static String lower(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
