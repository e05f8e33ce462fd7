package org.outturn.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Limits;
import org.outturn.plainfile.Place;

/// The text of a publisher's file or of its mapping, or what is wrong with its bytes. A file in another encoding than the mapping says is
/// refused rather than read with wrong letters.
record FileText(Path path, Charset encoding, long most, String tryThis, Faults faults) {
    private static final long MAPPING_BYTES = 1L << 20;

    static Optional<String> data(Path file, Charset encoding, Faults faults) {
        return new FileText(
                        file,
                        encoding,
                        Limits.USUAL.fileBytes(),
                        "name its encoding in the mapping, for instance `encoding: windows-1252`",
                        faults)
                .text();
    }

    static Optional<String> mapping(Path file, Faults faults) {
        return new FileText(
                        file,
                        StandardCharsets.UTF_8,
                        MAPPING_BYTES,
                        "save the mapping as UTF-8",
                        faults)
                .text();
    }

    private Optional<String> text() {
        try {
            if (!Files.isRegularFile(path)) {
                return refused(0, "there is no such file", "check the name");
            }
            if (Files.size(path) > most) {
                return refused(
                        0,
                        "%,d bytes are too many to read".formatted(Files.size(path)),
                        "leave out what is not needed, to stay below %,d bytes".formatted(most));
            }
            return text(Files.readAllBytes(path));
        } catch (IOException e) {
            return refused(0, "the file cannot be read", "check its rights");
        }
    }

    private Optional<String> text(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return refused(
                    0,
                    "the file is a zip archive or a workbook, not a table as text",
                    "unpack it, or save the sheet as CSV");
        }
        var marked = marked(bytes);
        if (marked != null && !sort(encoding).equals(sort(marked))) {
            return refused(
                    1,
                    "the file begins with the byte order mark of %s, which is not %s"
                            .formatted(marked.name(), encoding.name()),
                    "write `encoding: %s` in the mapping".formatted(sort(marked)));
        }
        if (marked == null && !encoding.name().startsWith("UTF") && isUtf8(bytes)) {
            return refused(
                    line(bytes, firstBeyondAscii(bytes)),
                    "from here on letters are written in UTF-8, not in " + encoding.name(),
                    "write `encoding: utf-8` in the mapping");
        }
        return decoded(bytes);
    }

    private Optional<String> decoded(byte[] bytes) {
        var decoder =
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out =
                CharBuffer.allocate((int) Math.ceil(bytes.length * decoder.maxCharsPerByte()) + 1);
        if (decoder.decode(in, out, true).isError()) {
            return refused(
                    line(bytes, in.position()),
                    "byte %,d of the file (0x%02X) is not in %s"
                            .formatted(in.position() + 1, bytes[in.position()], encoding.name()),
                    tryThis);
        }
        var text = out.flip().toString();
        return withoutControls(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /// Those from 0x80 on are dashes and quotation marks of Windows-1252, read as ISO 8859-1.
    private Optional<String> withoutControls(String text) {
        for (int i = 0, line = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                return refused(
                        line,
                        "there is a control character (U+%04X)".formatted((int) c),
                        c < 0x80
                                ? "remove it, and any others in the file"
                                : "write `encoding: windows-1252`, in which it is a letter or a dash");
            }
            line += c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1)) ? 1 : 0;
        }
        return Optional.of(text);
    }

    private Optional<String> refused(int line, String rule, String advice) {
        faults.add(Place.of(path.toString(), line, 0).fault("", rule, advice));
        return Optional.empty();
    }

    /// By the mark at the beginning of the file.
    private static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
                ? StandardCharsets.UTF_16
                : null;
    }

    /// UTF-16 in either order of bytes is one.
    private static String sort(Charset charset) {
        return charset.name().startsWith("UTF-16")
                ? "utf-16"
                : charset.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Letters beyond ASCII that are UTF-8 throughout are hardly ever anything else.
    private static boolean isUtf8(byte[] bytes) {
        return firstBeyondAscii(bytes) < bytes.length
                && !StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), true)
                        .isError();
    }

    private static int firstBeyondAscii(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
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
