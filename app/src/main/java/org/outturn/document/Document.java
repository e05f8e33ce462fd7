package org.outturn.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;

/// A report ready to be written: everything a reader will see, and nothing of how a format shows it.
///
/// @param language as in `en-GB`
/// @param date its own date, which also dates the files: a writer never asks the clock
/// @param fields shown on the cover: meeting, date, report status ...
/// @param footer words at the foot of each page
/// @param notice said on every page, for instance that the council is fictional
public record Document(
        String title,
        @Nullable String subtitle,
        String language,
        Brand brand,
        LocalDate date,
        List<Field> fields,
        @Nullable String footer,
        Orientation orientation,
        @Nullable String notice,
        List<Block> blocks) {

    /// Who publishes it, and the colours of its masthead.
    public record Brand(String publisher, Colour colour, Colour accent) {}

    public record Field(String name, String value) {}

    public enum Orientation {
        PORTRAIT(210, 297),
        LANDSCAPE(297, 210),
        /// Pages of 16:9, for a screen on the wall.
        SLIDES(320, 180);

        private final int width;
        private final int height;

        Orientation(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /// In millimetres.
        public int width() {
            return width;
        }

        public int height() {
            return height;
        }
    }

    public Document {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
        fields = List.copyOf(fields);
        blocks = List.copyOf(blocks);
        Outline.of(blocks).requireOrder();
    }

    /// Its tables, with those of key figures and of charts, in order.
    public List<Table> tables() {
        return TableList.of(blocks);
    }
}
