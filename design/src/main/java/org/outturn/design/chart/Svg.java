package org.outturn.design.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;

/// Writes SVG as text: elements are opened and closed in order, numbers get one decimal, text is escaped.
final class Svg {
    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Svg open(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    Svg set(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    Svg set(String name, double value) {
        return set(name, number(value));
    }

    Svg set(String name, Colour value) {
        return set(name, value.toString());
    }

    Svg close() {
        var name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    Svg words(String text) {
        endTag();
        escape(text);
        return this;
    }

    /// The words that a pointer resting on the open element brings up.
    Svg tooltip(@Nullable String text) {
        return text == null ? this : open("title").words(text).close();
    }

    Svg line(double x1, double y1, double x2, double y2, Colour colour, double width) {
        return lineOpen(x1, y1, x2, y2, colour, width).close();
    }

    Svg dashes(
            double x1, double y1, double x2, double y2, Colour colour, double width, String dash) {
        return lineOpen(x1, y1, x2, y2, colour, width).set("stroke-dasharray", dash).close();
    }

    private Svg lineOpen(double x1, double y1, double x2, double y2, Colour colour, double width) {
        return open("line")
                .set("x1", x1)
                .set("y1", y1)
                .set("x2", x2)
                .set("y2", y2)
                .set("stroke", colour)
                .set("stroke-width", width);
    }

    Svg box(double x, double y, double width, double height, Colour fill) {
        return boxOpen(x, y, width, height, fill).close();
    }

    Svg boxOpen(double x, double y, double width, double height, Colour fill) {
        return open("rect")
                .set("x", x)
                .set("y", y)
                .set("width", Math.max(0, width))
                .set("height", Math.max(0, height))
                .set("fill", fill);
    }

    Svg text(double x, double y, Anchor anchor, Ink ink, String text) {
        open("text").set("x", x).set("y", y).set("fill", ink.colour());
        if (anchor != Anchor.START) {
            set("text-anchor", anchor.word());
        }
        set("font-size", ink.size());
        if (ink.bold()) {
            set("font-weight", "bold");
        }
        return words(text).close();
    }

    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return out.toString();
    }

    /// One decimal at most, never an exponent: `12`, `12.5`.
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a chart holds finite numbers, not " + value);
        }
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    // XML 1.0 has no place for other control characters.
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
    }

    enum Anchor {
        START,
        MIDDLE,
        END;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How text is written.
    record Ink(Colour colour, double size, boolean bold) {
        static Ink plain(double size) {
            return new Ink(Colour.BLACK, size, false);
        }

        static Ink quiet(double size) {
            return new Ink(Colour.GREY, size, false);
        }

        static Ink strong(double size) {
            return new Ink(Colour.BLACK, size, true);
        }

        Ink in(Colour other) {
            return new Ink(other, size, bold);
        }
    }
}
