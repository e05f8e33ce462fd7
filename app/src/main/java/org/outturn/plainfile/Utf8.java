package org.outturn.plainfile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Decodes a file that should be UTF-8, with or without a byte order mark. One that is not is told of once and read as Windows-1252, in
/// which spreadsheets used to save, so that its other faults come to light too.
final class Utf8 {
    private Utf8() {}

    static String text(String file, byte[] bytes, Faults faults) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            faults.add(Place.of(file).fault("", "the file is UTF-16", "save it as UTF-8"));
            return Folder.UNREAD;
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = CharBuffer.allocate(in.remaining() + 1);
        var result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return withoutControls(file, out.flip().toString(), faults);
        }
        faults.add(
                Place.of(file, line(bytes, in.position()), 0)
                        .fault(
                                "",
                                "byte %d of the file (0x%02X) is not UTF-8"
                                        .formatted(in.position() + 1, bytes[in.position()]),
                                "save the file as UTF-8"));
        return cleaned(
                new String(bytes, start, bytes.length - start, Charset.forName("windows-1252")));
    }

    /// Tells the first control character of a text that came in by another way than a file, and gives the text with a space for each.
    static String withoutControls(String file, String text, Faults faults) {
        for (int i = 0, line = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                faults.add(
                        Place.of(file, line, 0)
                                .fault(
                                        "",
                                        "there is a control character (U+%04X)".formatted((int) c),
                                        "remove it, and any others in the file"));
                return cleaned(text);
            }
            line += c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1)) ? 1 : 0;
        }
        return text;
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (isControl(clean.charAt(i))) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }

    static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F);
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n') ? 1 : 0;
        }
        return line;
    }

    private static boolean startsWith(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
