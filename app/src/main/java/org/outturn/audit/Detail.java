package org.outturn.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an entry tells of a change: what was changed, each cell before and after, and why. An entry keeps it as a line of words, which are
/// read back here: `visits, 2025/26 Q1: value from '190' to '192'; why: counted again`.
///
/// @param name what tells the row from others; of other entries, all that was written
/// @param why empty where nothing was said
public record Detail(String name, List<Cell> cells, String why) {
    private static final String WHY = "; why: ";
    private static final String FROM = " from '";
    private static final String TO = "' to '";
    private static final Pattern COLUMN = Pattern.compile("[a-z0-9][a-z0-9 -]{0,40}");

    public Detail {
        cells = List.copyOf(cells);
    }

    /// @param before empty where there was nothing
    /// @param after empty where there is nothing any more
    public record Cell(String column, String before, String after) {}

    /// As an entry keeps it. An apostrophe within a cell is written twice.
    public String words() {
        return name
                + (cells.isEmpty()
                        ? ""
                        : cells.stream()
                                .map(cell ->
                                        cell.column()
                                                + FROM
                                                + twice(cell.before())
                                                + TO
                                                + twice(cell.after())
                                                + "'")
                                .collect(Collectors.joining("; ", ": ", "")))
                + (why.isBlank() ? "" : WHY + why.strip());
    }

    /// Reads what [#words] wrote. What was written otherwise becomes the name, whole.
    public static Detail of(String words) {
        for (int at = words.indexOf(": "); at >= 0; at = words.indexOf(": ", at + 1)) {
            var read = cells(words, at);
            if (read != null) {
                return read;
            }
        }
        int why = words.indexOf(WHY);
        return why < 0
                ? new Detail(words, List.of(), "")
                : new Detail(
                        words.substring(0, why), List.of(), words.substring(why + WHY.length()));
    }

    private static @Nullable Detail cells(String words, int colon) {
        var cells = new ArrayList<Cell>();
        int at = colon + 2;
        while (true) {
            int from = words.indexOf(FROM, at);
            if (from < 0 || !COLUMN.matcher(words.substring(at, from)).matches()) {
                return null;
            }
            int before = from + FROM.length();
            int to = end(words, before);
            if (to < 0 || !words.startsWith(TO, to)) {
                return null;
            }
            int after = to + TO.length();
            int end = end(words, after);
            if (end < 0) {
                return null;
            }
            cells.add(
                    new Cell(
                            words.substring(at, from),
                            once(words.substring(before, to)),
                            once(words.substring(after, end))));
            int next = end + 1;
            var name = words.substring(0, colon);
            if (next == words.length()) {
                return new Detail(name, cells, "");
            }
            if (words.startsWith(WHY, next)) {
                return new Detail(name, cells, words.substring(next + WHY.length()));
            }
            if (!words.startsWith("; ", next)) {
                return null;
            }
            at = next + 2;
        }
    }

    /// Where the text that begins at `start` ends: at an apostrophe that stands alone.
    private static int end(String words, int start) {
        for (int i = start; i < words.length(); i++) {
            if (words.charAt(i) == '\'') {
                if (!words.startsWith("''", i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static String twice(String text) {
        return text.replace("'", "''");
    }

    private static String once(String text) {
        return text.replace("''", "'");
    }
}
