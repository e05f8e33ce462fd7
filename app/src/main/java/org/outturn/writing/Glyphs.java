package org.outturn.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Sees to it that a PDF asks its font only for characters that the font has, as PDF/A demands.
///
/// Signs with a look-alike in the font are shown by that. Anything else becomes an empty square, so that a reader sees that something is
/// missing.
final class Glyphs {
    /// The signs on the left are shown by the one on the right.
    private static final Map<Integer, String> ALIKE =
            alike(
                    "⇔⬌⟷",
                    "↔",
                    "⇑⬆⇧↗",
                    "↑",
                    "⇓⬇⇩↘",
                    "↓",
                    "⇒➔➜➡⟶",
                    "→",
                    "⇐⬅⟵",
                    "←",
                    "◆⬥",
                    "♦",
                    "✓✔",
                    "√",
                    "✕✖✗✘",
                    "×",
                    "\u200b\u200c\u200d\ufeff\ufe0f\u00ad",
                    "");

    private static final CmapLookup FONT = font();

    private Glyphs() {}

    private static Map<Integer, String> alike(String... pairs) {
        var alike = new HashMap<Integer, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            var shown = pairs[i + 1];
            pairs[i].codePoints().forEach(sign -> alike.put(sign, shown));
        }
        return Map.copyOf(alike);
    }

    static String known(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var out = new StringBuilder(composed.length());
        composed.codePoints()
                .forEach(sign -> {
                    var alike = sign < 0x7f ? null : ALIKE.get(sign);
                    if (alike != null) {
                        out.append(alike);
                    } else if (sign < 0x7f || FONT.getGlyphId(sign) != 0) {
                        out.appendCodePoint(sign);
                    } else {
                        out.append('□');
                    }
                });
        return out.toString();
    }

    private static CmapLookup font() {
        var file = "/liberation/LiberationSans-Regular.ttf";
        try (var in =
                        Objects.requireNonNull(
                                Glyphs.class.getResourceAsStream(file), "Missing: " + file);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
