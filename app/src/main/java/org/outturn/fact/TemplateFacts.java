package org.outturn.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The words of a report's template: a fact for each paragraph, component or heading, found again by its text. What was rewritten is
/// one that is gone and one that is new.
final class TemplateFacts {
    private static final String FRONT = "---";
    private static final String COVER = "Cover and settings";
    private static final int SHOWN = 400;

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private String heading = COVER;

    private TemplateFacts() {}

    static List<Fact> of(String markdown) {
        var template = new TemplateFacts();
        var lines = markdown.strip().lines().toList();
        int front = lines.isEmpty() || !lines.getFirst().equals(FRONT) ? 0 : lines.size();
        for (int i = 1; i < front; i++) {
            if (lines.get(i).equals(FRONT)) {
                front = i + 1;
            } else {
                template.add(lines.get(i));
            }
        }
        template.paragraphs(lines.subList(front, lines.size()));
        return List.copyOf(template.facts);
    }

    private void paragraphs(List<String> lines) {
        var paragraph = new StringBuilder();
        for (var line : lines) {
            boolean isHeading = line.startsWith("#");
            if (line.isBlank() || isHeading) {
                add(paragraph.toString().strip());
                paragraph.setLength(0);
            }
            if (isHeading) {
                heading = line.replaceFirst("^#+\\s*", "");
                add(line);
            } else {
                paragraph.append(line).append('\n');
            }
        }
        add(paragraph.toString().strip());
    }

    private void add(String words) {
        if (words.isBlank()) {
            return;
        }
        var place = heading + "\n" + words;
        int time = seen.merge(place, 1, Integer::sum);
        var key = sha256(place + "\n" + time);
        facts.add(new Fact(Fact.Kind.TEMPLATE, key, heading, "Words", shortened(words)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + " …";
    }
}
