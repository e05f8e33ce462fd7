package org.outturn.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The headings of a document in order, each with an anchor of its own. Writers meet headings in the same order.
public record Outline(List<Entry> entries) {
    public record Entry(int level, String words, String anchor) {}

    public static Outline of(List<Block> blocks) {
        var headings = new ArrayList<Block.Heading>();
        collect(blocks, headings);
        var taken = new HashSet<String>();
        return new Outline(
                headings.stream()
                        .map(heading -> {
                            var words = Inline.plain(heading.words());
                            return new Entry(heading.level(), words, anchor(words, taken));
                        })
                        .toList());
    }

    /// Refuses a heading that skips a level: readers who listen navigate by them.
    public void requireOrder() {
        int before = 0;
        for (var entry : entries) {
            if (entry.level() > before + 1) {
                throw new IllegalArgumentException(
                        "The heading '%s' has level %d after level %d"
                                .formatted(entry.words(), entry.level(), before));
            }
            before = entry.level();
        }
    }

    /// The entries that a table of contents shows.
    public List<Entry> contents() {
        return entries.stream().filter(entry -> entry.level() <= 2).toList();
    }

    private static void collect(List<Block> blocks, List<Block.Heading> headings) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading heading -> headings.add(heading);
                case Block.Section(_, var inside) -> collect(inside, headings);
                case Block.Note(_, var inside) -> collect(inside, headings);
                case Block.Points(_, var items) -> items.forEach(item -> collect(item, headings));
                case Block.Paragraph _,
                        Block.Tabular _,
                        Block.Picture _,
                        Block.KeyFigures _,
                        Block.Contents _,
                        Block.PageBreak _ -> {}
            }
        }
    }

    private static String anchor(String words, Set<String> taken) {
        var slug =
                words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var base = "h-" + (slug.length() > 40 ? slug.substring(0, 40) : slug);
        var anchor = base;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = base + "-" + i;
        }
        return anchor;
    }
}
