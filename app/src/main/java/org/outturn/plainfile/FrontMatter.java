package org.outturn.plainfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The YAML between two lines `---` at the top of a Markdown file.
///
/// @param bodyLine the physical line, from 1, where what follows begins
public record FrontMatter(String yaml, int bodyLine) {
    private static final String FENCE = "---";

    public static @Nullable FrontMatter of(String file, String text, Faults faults) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            faults.add(
                    Place.of(file, 1, 0)
                            .fault(
                                    "",
                                    "the front matter is missing",
                                    "begin the file with a line ---"));
            return null;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return new FrontMatter(String.join("\n", lines.subList(1, i)), i + 2);
            }
        }
        faults.add(
                Place.of(file, 1, 0)
                        .fault("", "the front matter does not end", "put a line --- beneath it"));
        return null;
    }
}
