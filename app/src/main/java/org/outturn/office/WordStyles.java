package org.outturn.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The styles of a Word document, kept in a file beside this class.
final class WordStyles {
    private static final String FILE = "word-styles.xml";

    private WordStyles() {}

    static String part(String language) {
        try (var in = WordStyles.class.getResourceAsStream(FILE)) {
            var bytes =
                    Objects.requireNonNull(in, "Missing from the program: " + FILE).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).replace("en-GB", language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
