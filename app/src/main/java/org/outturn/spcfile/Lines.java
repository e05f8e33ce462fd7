package org.outturn.spcfile;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text with their numbers, one at a time, so that a file of any size is read in the memory of one line. A line ends with
/// CR, LF or both.
final class Lines {
    private static final int LONGEST = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private int number;
    private boolean cut;
    private boolean afterReturn;
    private boolean started;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /// The line that was read last, counted from 1.
    int number() {
        return number;
    }

    /// Whether the line that was read last was longer than is kept of a line.
    boolean isCut() {
        return cut;
    }

    /// The next line without its end; null after the last.
    @Nullable String next() throws IOException {
        var line = new StringBuilder();
        cut = false;
        boolean any = false;
        while (true) {
            if (at == end && !fill()) {
                if (any) {
                    number++;
                }
                return any ? line.toString() : null;
            }
            if (afterReturn) {
                afterReturn = false;
                if (buffer[at] == '\n') {
                    at++;
                    continue;
                }
            }
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            int room = Math.max(0, Math.min(at - from, LONGEST - line.length()));
            cut |= room < at - from;
            line.append(buffer, from, room);
            if (at < end) {
                afterReturn = buffer[at++] == '\r';
                number++;
                return line.toString();
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = reader.read(buffer);
        if (!started && end > 0 && buffer[0] == BYTE_ORDER_MARK) {
            at = 1;
        }
        started = true;
        end = Math.max(end, 0);
        return at < end || (end > 0 && fill());
    }
}
