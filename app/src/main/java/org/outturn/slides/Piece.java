package org.outturn.slides;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Letters;

/// Something that stands on a slide. Sizes are in points; heights are estimates on the generous side, since PowerPoint sets the lines.
sealed interface Piece {
    double TEXT = 14;
    double LEADING = 1.2;

    /// How much of a line PowerPoint surely fills as we do.
    double SURE = 0.98;

    /// How high it will be when it is so wide.
    double height(double width);

    /// A run of paragraphs.
    record Text(List<Para> paras) implements Piece {
        public Text {
            paras = List.copyOf(paras);
        }

        @Override
        public double height(double width) {
            return paras.stream().mapToDouble(para -> para.height(width)).sum();
        }

        Text sized(double size) {
            return new Text(paras.stream().map(para -> para.sized(size)).toList());
        }
    }

    /// @param level how far a point is set in; 0 for plain text
    /// @param number of a numbered point, 0 for a bullet or plain text
    /// @param label set in bold, as a small heading
    /// @param size of its letters
    record Para(List<Inline> words, int level, int number, boolean label, double size) {
        public Para {
            words = List.copyOf(words);
        }

        Para(List<Inline> words, int level, int number, boolean label) {
            this(words, level, number, label, TEXT);
        }

        Para sized(double other) {
            return new Para(words, level, number, label, other);
        }

        public double height(double width) {
            double across = (width - level * 18.0) / (label ? Letters.BOLD : 1);
            return lines(Inline.plain(words), across, size) * size * LEADING + before() + after();
        }

        /// A label stands closer to what it names than to what is above it.
        double before() {
            return label ? 5 : 0;
        }

        double after() {
            return label || level > 0 ? 3 : 7;
        }

        /// Itself, or its sentences in paragraphs that are no higher than wanted.
        List<Para> split(double width, double most) {
            if (height(width) <= most) {
                return List.of(this);
            }
            var parts = new ArrayList<Para>();
            var part = "";
            for (var sentence : Inline.plain(words).split("(?<=[.!?]) ", -1)) {
                var longer = part.isEmpty() ? sentence : part + " " + sentence;
                if (!part.isEmpty() && of(longer).height(width) > most) {
                    parts.add(of(part));
                    part = sentence;
                } else {
                    part = longer;
                }
            }
            parts.add(of(part));
            return parts;
        }

        private Para of(String text) {
            return new Para(Inline.text(text), level, number, label, size);
        }
    }

    /// Where something begins that belongs together, such as a risk with all that is said of it. Takes no room.
    record Start() implements Piece {
        @Override
        public double height(double width) {
            return 0;
        }
    }

    /// Large figures side by side, each under its label.
    record Tiles(List<Block.KeyFigure> figures) implements Piece {
        static final int MOST = 5;
        static final double HEIGHT = 74;

        @Override
        public double height(double width) {
            return HEIGHT * Math.ceilDiv(figures.size(), MOST);
        }
    }

    record Chart(Block.Picture picture) implements Piece {
        static final double HEIGHT = 250;

        /// Lower than this nothing can be read from it.
        static final double LEAST = 180;

        @Override
        public double height(double width) {
            return HEIGHT;
        }
    }

    /// Rows of a table, under its header.
    record Rows(Grid grid, int from, int to) implements Piece {
        @Override
        public double height(double width) {
            return grid.height(from, to);
        }
    }

    /// How many lines words take, on the generous side.
    static int lines(String words, double width, double size) {
        return Letters.lines(words, width * SURE / (size * Letters.DIGIT));
    }
}
