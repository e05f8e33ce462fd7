package org.outturn.design;

import org.jspecify.annotations.Nullable;

/// A line of text, or a number, or a word to search for.
///
/// @param type `text`, `search`, `email` ...
/// @param autocomplete what browsers may fill in; nothing for their own choice
/// @param value what stands in it
public record Input(
        Field field, String type, @Nullable String autocomplete, @Nullable String value) {
    public static Input text(Field field, @Nullable String value) {
        return new Input(field, "text", null, value);
    }
}
