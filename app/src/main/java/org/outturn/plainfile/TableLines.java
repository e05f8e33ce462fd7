package org.outturn.plainfile;

import org.jspecify.annotations.Nullable;

/// Cuts out of a text what stands above and below a table: titles, notes, sources.
public final class TableLines {
    private TableLines() {}

    /// The lines from one to another; what is above them is blank, so that each line keeps its number.
    ///
    /// @param first from 1
    /// @param last null for the end of the text
    public static String only(String text, int first, @Nullable Integer last) {
        int from = start(text, 0, first - 1);
        int to = last == null ? text.length() : start(text, from, last - first + 1);
        return from == 0 && to == text.length()
                ? text
                : "\n".repeat(first - 1) + text.substring(from, to);
    }

    /// Where the text goes on so many lines further on; a line ends with CR, LF or both.
    private static int start(String text, int from, int lines) {
        int at = from;
        for (int left = lines; left > 0 && at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                left--;
            }
        }
        return at;
    }
}
