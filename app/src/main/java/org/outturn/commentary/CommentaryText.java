package org.outturn.commentary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outturn.amendment.TextChange;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.MarkdownFile;
import org.outturn.plainfile.YamlText;
import org.outturn.rules.period.Period;

/// The commentary of one period, as it stands in the files of a pack. What is written anew goes to where the indicator's other words are,
/// otherwise to the end of the period's first file that names no author, otherwise into a file of its own; everything else stays to the letter.
record CommentaryText(SortedMap<String, String> texts, Period period) {
    private static final String FOLDER = "commentary/";

    /// The words beneath one heading of an indicator.
    ///
    /// @param from the line of the heading, from 0
    /// @param to the line after its last
    private record Part(
            String file, String indicator, int from, int to, Map<String, String> kinds) {}

    /// The words on an indicator for the whole council, by their kinds.
    Map<String, String> of(String indicator) {
        var words = new LinkedHashMap<String, String>();
        parts(indicator).forEach(part -> words.putAll(part.kinds()));
        return words;
    }

    /// The kinds of words that are written on each indicator.
    Map<String, List<String>> written() {
        var written = new LinkedHashMap<String, List<String>>();
        for (var file : files()) {
            for (var part : in(file)) {
                part.kinds()
                        .forEach((kind, words) -> {
                            if (!words.isBlank()) {
                                written.computeIfAbsent(part.indicator(), _ -> new ArrayList<>())
                                        .add(kind);
                            }
                        });
            }
        }
        return written;
    }

    /// What is to change for an indicator to have these words; a kind without words is taken away.
    List<TextChange> with(String indicator, Map<String, String> wanted) {
        var parts = parts(indicator);
        var missing = new LinkedHashMap<>(wanted);
        parts.forEach(part -> missing.keySet().removeAll(part.kinds().keySet()));
        missing.values().removeIf(String::isBlank);
        var after = new TreeMap<>(texts);
        // The last first, so that lines above keep their places.
        for (int i = parts.size() - 1; i >= 0; i--) {
            var part = parts.get(i);
            var kinds = new LinkedHashMap<>(part.kinds());
            kinds.replaceAll((kind, words) -> wanted.getOrDefault(kind, words));
            if (i == 0) {
                kinds.putAll(missing);
            }
            after.compute(part.file(), (_, text) -> replaced(text, part, kinds));
        }
        if (parts.isEmpty() && !missing.isEmpty()) {
            var file =
                    files().stream().filter(this::isNobodys).findFirst().orElseGet(this::newFile);
            after.merge(
                    file,
                    front() + "\n" + block(indicator, missing),
                    (text, _) -> text.stripTrailing() + "\n\n" + block(indicator, missing));
        }
        return after.entrySet().stream()
                .filter(one -> !one.getValue().equals(texts.getOrDefault(one.getKey(), "")))
                .map(one ->
                        new TextChange(
                                one.getKey(), texts.getOrDefault(one.getKey(), ""), one.getValue()))
                .toList();
    }

    private static String replaced(@Nullable String text, Part part, Map<String, String> kinds) {
        if (kinds.equals(part.kinds()) || text == null) {
            return text == null ? "" : text;
        }
        var lines = text.lines().toList();
        var block = block(part.indicator(), kinds);
        var above = String.join("\n", lines.subList(0, part.from())).stripTrailing();
        var below = String.join("\n", lines.subList(part.to(), lines.size())).strip();
        return above
                + "\n"
                + (block.isEmpty() ? "" : "\n" + block)
                + (below.isEmpty() ? "" : "\n" + below + "\n");
    }

    private static String block(String indicator, Map<String, String> kinds) {
        var block = new StringBuilder();
        kinds.forEach((kind, words) -> {
            if (!words.isBlank()) {
                block.append("## ").append(kind).append('\n');
                block.append(MarkdownFile.asBody(words.strip())).append('\n');
            }
        });
        return block.isEmpty() ? "" : "# " + indicator + "\n" + block;
    }

    private List<Part> parts(String indicator) {
        return files().stream()
                .flatMap(file -> in(file).stream())
                .filter(part -> part.indicator().equals(indicator))
                .toList();
    }

    /// Headings of areas, `# id @ area`, are no indicator's own.
    private List<Part> in(String file) {
        var text = texts.getOrDefault(file, "");
        var parts = new ArrayList<Part>();
        var sections = MarkdownFile.read(file, text, new Faults()).sections();
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            if (section.level() == 1) {
                var kinds = new LinkedHashMap<String, String>();
                int next = i + 1;
                for (; next < sections.size() && sections.get(next).level() > 1; next++) {
                    var one = sections.get(next);
                    kinds.putIfAbsent(one.heading().text().strip(), one.body());
                }
                parts.add(
                        new Part(
                                file,
                                section.heading().text().strip(),
                                section.heading().place().line() - 1,
                                next < sections.size()
                                        ? sections.get(next).heading().place().line() - 1
                                        : (int) text.lines().count(),
                                kinds));
            }
        }
        return parts;
    }

    /// Those of the period, by their names.
    private List<String> files() {
        return texts.keySet().stream()
                .filter(file -> file.startsWith(FOLDER))
                .filter(file -> period.equals(period(file)))
                .toList();
    }

    private @Nullable Period period(String file) {
        var front = MarkdownFile.read(file, texts.getOrDefault(file, ""), new Faults()).front();
        return front == null ? null : front.needed("period").period();
    }

    /// Whether the words of a file are given without saying by whom.
    private boolean isNobodys(String file) {
        var front = MarkdownFile.read(file, texts.getOrDefault(file, ""), new Faults()).front();
        return front == null || !front.has("by");
    }

    private String front() {
        return "---\nperiod: " + YamlText.quoted(period.toString()) + "\n---\n";
    }

    private String newFile() {
        var stem =
                FOLDER
                        + period.toString()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-")
                                .replaceAll("^-|-$", "");
        int number = 1;
        while (texts.containsKey(stem + (number == 1 ? "" : "-" + number) + ".md")) {
            number++;
        }
        return stem + (number == 1 ? "" : "-" + number) + ".md";
    }
}
