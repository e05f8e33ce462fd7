package org.outturn.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The fonts of print, read once.
///
/// Their table of glyph substitutions (GSUB) is hidden. PDFBox would compile its ligatures into regular expressions for every run of
/// text, which took half of the time of a long report, and a joined `fi` is a place where the renderer may break a word.
final class PrintFont {
    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();
    private static final byte[] SUBSTITUTIONS = "GSUB".getBytes(StandardCharsets.US_ASCII);

    /// Where the table directory of a TrueType file begins, and how long an entry of it is.
    private static final int DIRECTORY = 12;

    private static final int ENTRY = 16;

    private PrintFont() {}

    static InputStream open(String file) {
        return new ByteArrayInputStream(READ.computeIfAbsent(file, PrintFont::read));
    }

    private static byte[] read(String file) {
        try (InputStream in =
                Objects.requireNonNull(
                        PrintFont.class.getResourceAsStream(file),
                        "Missing from the program: " + file)) {
            return withoutSubstitutions(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A table of a name that nobody knows is not read.
    static byte[] withoutSubstitutions(byte[] font) {
        int tables = (font[4] & 0xff) << 8 | (font[5] & 0xff);
        for (int i = 0; i < tables; i++) {
            int at = DIRECTORY + i * ENTRY;
            if (Arrays.equals(font, at, at + 4, SUBSTITUTIONS, 0, 4)) {
                font[at] = 'X';
            }
        }
        return font;
    }
}
