package org.outturn.scheme;

import java.util.Arrays;
import java.util.Optional;
import org.outturn.design.Colour;

/// The colours that a rating can be given in the browser. On white each reaches the contrast that
/// text needs, so that words and shapes in it
/// are read by everybody.
enum RatingColour {
    DARK_GREEN("Dark green", "#005a30"),
    GREEN("Green", "#00703c"),
    OLIVE("Olive", "#4d7c0f"),
    TEAL("Teal", "#1a6b72"),
    AMBER("Amber", "#b35c00"),
    BROWN("Brown", "#6f4e37"),
    RED("Red", "#d4351c"),
    DARK_RED("Dark red", "#942514"),
    PINK("Pink", "#c2185b"),
    PURPLE("Purple", "#4c2c92"),
    BLUE("Blue", "#1d70b8"),
    DARK_BLUE("Dark blue", "#003078"),
    GREY("Grey", "#505a5f"),
    BLACK("Black", "#0b0c0c");

    private final String words;
    private final String text;

    RatingColour(String words, String text) {
        this.words = words;
        this.text = text;
    }

    String words() {
        return words;
    }

    /// As a pack writes it.
    String text() {
        return text;
    }

    Colour colour() {
        return Colour.parse(text);
    }

    static Optional<RatingColour> find(String text) {
        return Arrays.stream(values()).filter(one -> one.text.equalsIgnoreCase(text)).findFirst();
    }
}
