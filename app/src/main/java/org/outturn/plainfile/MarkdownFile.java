package org.outturn.plainfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A Markdown file with front matter, cut at its headings of level one and two. Bodies are kept as Markdown.
///
/// @param front null when it is missing or faulty, which has been told
public record MarkdownFile(@Nullable Block front, List<Section> sections) {
    /// A heading at the very start of a line; one that is indented by a space is part of a body.
    private static final Pattern HEADING =
            Pattern.compile("(#{1,2})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*");

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern INDENTED = Pattern.compile(" {1,3}(#{1,2}([ \t].*)?)");

    /// @param level 0 for what stands above the first heading
    /// @param heading its text and place
    public record Section(int level, Value heading, String body) {}

    public static MarkdownFile read(String file, String text, Faults faults) {
        var front = FrontMatter.of(file, text, faults);
        int first = front == null ? 1 : front.bodyLine();
        var lines = text.lines().toList();
        var sections = new ArrayList<Section>();
        var heading = Value.at(Place.of(file, first, 1), "", faults);
        int level = 0;
        var body = new ArrayList<String>();
        String fence = null;
        for (int i = first - 1; i < lines.size(); i++) {
            var line = lines.get(i);
            var open = FENCE.matcher(line);
            if (fence == null && open.matches()) {
                fence = open.group(1);
            } else if (fence != null && line.strip().equals(fence)) {
                fence = null;
            }
            var match = HEADING.matcher(line);
            if (fence != null || !match.matches()) {
                var indented = INDENTED.matcher(line);
                body.add(fence == null && indented.matches() ? indented.group(1) : line);
                continue;
            }
            sections.add(new Section(level, heading, joined(body)));
            body.clear();
            level = match.group(1).length();
            var words = match.group(2) == null ? "" : match.group(2).strip();
            heading = Value.at(Place.of(file, i + 1, level + 2), words, faults);
            if (words.isEmpty()) {
                heading.refuse("the heading is empty", "name an indicator or a kind of words");
            }
        }
        sections.add(new Section(level, heading, joined(body)));
        var block =
                front == null ? null : YamlFile.read(file, front.yaml(), 1, faults).orElse(null);
        return new MarkdownFile(block, sections);
    }

    /// As it would stand in a file: headings of level one and two within a body are indented, so that they stay part of it, and a fence that
    /// was left open is closed, so that it takes in nothing that follows.
    public static String asBody(String markdown) {
        var lines = new ArrayList<String>();
        String fence = null;
        for (var line : markdown.lines().toList()) {
            var open = FENCE.matcher(line);
            if (fence == null && open.matches()) {
                fence = open.group(1);
            } else if (fence != null && line.strip().equals(fence)) {
                fence = null;
            }
            lines.add(fence == null && HEADING.matcher(line).matches() ? " " + line : line);
        }
        if (fence != null) {
            lines.add(fence);
        }
        return joined(lines);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
