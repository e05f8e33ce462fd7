package org.outturn.plainfile;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// One thing that is wrong in a plain file: where it is, what stands there, which rule it breaks, and what to try.
///
/// @param file path within the folder, with forward slashes
/// @param line physical line from 1; 0 when the fault is of the file as a whole
/// @param column from 1: the character in YAML and Markdown, the cell in a table; 0 when it is of the line as a whole
/// @param name the table column's name
/// @param value what stands there; empty when something is missing
/// @param rule follows the value in a sentence: `is not a number`
public record Fault(
        String file,
        int line,
        int column,
        @Nullable String name,
        String value,
        String rule,
        String tryThis)
        implements Comparable<Fault> {
    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file)
                    .thenComparingInt(Fault::line)
                    .thenComparingInt(Fault::column)
                    .thenComparing(Fault::rule);
    private static final int SHOWN = 60;

    /// One line: `observations.csv:14 column 'numerator': '42x' is not a number; write a plain decimal such as 58.10`.
    public String text() {
        var at = new StringBuilder(shown(file));
        if (line > 0) {
            at.append(':').append(line);
        }
        if (name != null) {
            at.append(" column '").append(shown(name)).append('\'');
        } else if (column > 0) {
            at.append(':').append(column);
        }
        at.append(": ");
        if (!value.isEmpty()) {
            at.append('\'').append(shown(value)).append("' ");
        }
        return at.append(rule).append("; ").append(tryThis).toString();
    }

    /// Cut to a length for one line, with control characters made visible: what a file holds must not steer a terminal.
    public static String shown(String text) {
        var line = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .forEach(point -> {
                    if (point == '\n' || point == '\r' || point == '\t') {
                        line.append(' ');
                    } else if (isHidden(point)) {
                        line.append("\\u%04x".formatted(point));
                    } else {
                        line.appendCodePoint(point);
                    }
                });
        return text.codePointCount(0, text.length()) > SHOWN ? line + "..." : line.toString();
    }

    private static boolean isHidden(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }
}
