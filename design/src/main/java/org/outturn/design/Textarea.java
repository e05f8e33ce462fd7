package org.outturn.design;

import org.jspecify.annotations.Nullable;

/// Several lines of text.
///
/// @param value what stands in it
/// @param code whether it is markup rather than prose: in a fixed width, and not checked for spelling
public record Textarea(Field field, int rows, @Nullable String value, boolean code) {
    public static Textarea words(Field field, int rows, @Nullable String value) {
        return new Textarea(field, rows, value, false);
    }

    public String classes() {
        return field.controlClasses("govuk-textarea") + (code ? " ot-code" : "");
    }

    public @Nullable String spellcheck() {
        return code ? "false" : null;
    }
}
