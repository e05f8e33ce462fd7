package org.outturn.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a document, from top to bottom.
public sealed interface Block {

    /// @param level 1 for the main headings beneath the title, then 2, 3 ... without a gap
    record Heading(int level, List<Inline> words) implements Block {
        public Heading {
            if (level < 1 || level > 5) {
                throw new IllegalArgumentException("A heading has level 1 to 5, not " + level);
            }
            words = List.copyOf(words);
        }

        public static Heading of(int level, String words) {
            return new Heading(level, Inline.text(words));
        }
    }

    record Paragraph(List<Inline> words) implements Block {
        public Paragraph {
            words = List.copyOf(words);
        }

        public static Paragraph of(String words) {
            return new Paragraph(Inline.text(words));
        }
    }

    /// Points of a list, numbered from `start`, or with bullets when `start` is null.
    record Points(@Nullable Integer start, List<List<Block>> items) implements Block {
        public Points {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// A table of typed cells.
    record Tabular(Table table) implements Block {}

    /// A picture of figures.
    ///
    /// @param svg as shown on screen and in print; carries no script
    /// @param description what it shows, in words
    /// @param plot the figures in it, so that a format can draw a chart of its own
    record Picture(String title, String svg, String description, Plot plot) implements Block {}

    /// A few large figures, each under its label.
    record KeyFigures(@Nullable String caption, List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    record KeyFigure(String label, List<Inline> value) {
        public KeyFigure {
            value = List.copyOf(value);
        }
    }

    /// Something set apart from the text around it.
    record Note(String label, List<Block> blocks) implements Block {
        public Note {
            blocks = List.copyOf(blocks);
        }
    }

    /// The headings of the document with where they are.
    record Contents(String label) implements Block {}

    record PageBreak() implements Block {}

    /// Blocks on pages of their own orientation.
    record Section(Document.Orientation orientation, List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
