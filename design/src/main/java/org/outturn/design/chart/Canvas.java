package org.outturn.design.chart;

import org.jspecify.annotations.Nullable;

/// What a chart is drawn on: how wide, how large its words, in which font.
///
/// @param width in units of the picture; heights follow from what a chart has to show
/// @param text the size of words
/// @param font the font's family, or nothing to take that of the page around
public record Canvas(double width, double text, @Nullable String font) {
    /// Beside text on a desk's screen.
    public static final Canvas WIDE = new Canvas(700, 14, null);

    /// Across the whole page on a desk's screen.
    public static final Canvas FULL = new Canvas(1040, 15, null);

    /// On a telephone: words keep their size, the picture gets narrow.
    public static final Canvas NARROW = new Canvas(330, 14, null);

    /// By itself in a file, to be put into a paper: the font has to be named.
    public static final Canvas FILE = new Canvas(900, 15, "Arial, Helvetica, sans-serif");

    /// In a document; the font is one that documents embed.
    public static Canvas paper(double width, String font) {
        return new Canvas(width, 11, font);
    }

    boolean isNarrow() {
        return width < text * 32;
    }

    /// About how wide words will be, on the wide side, since the font is not known here.
    double widthOf(String words) {
        return widthOf(words, text);
    }

    static double widthOf(String words, double size) {
        double ems = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            ems +=
                    c == ' ' || "il.,:;'|!()[]/-".indexOf(c) >= 0
                            ? 0.33
                            : "mwMW%@".indexOf(c) >= 0
                                    ? 0.88
                                    : Character.isUpperCase(c) ? 0.7 : 0.56;
        }
        return ems * size * 1.06;
    }

    /// Words that fit a width, with an ellipsis where some had to go.
    static String fitted(String words, double size, double width) {
        if (widthOf(words, size) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 1 && widthOf(words.substring(0, end) + "…", size) > width) {
            end--;
        }
        return words.substring(0, end).stripTrailing() + "…";
    }
}
