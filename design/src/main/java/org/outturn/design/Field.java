package org.outturn.design;

import org.jspecify.annotations.Nullable;

/// What every field of a form has.
///
/// @param hint how to fill it in; nothing for none
/// @param error what is wrong with what was filled in; nothing when nothing is
public record Field(
        String id, String name, String label, @Nullable String hint, @Nullable String error) {
    public static Field of(String name, String label) {
        return new Field(name, name, label, null, null);
    }

    public Field hinted(String words) {
        return new Field(id, name, label, words, error);
    }

    public Field wrong(@Nullable String words) {
        return new Field(id, name, label, hint, words);
    }

    public String groupClasses() {
        return error == null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error";
    }

    public String controlClasses(String component) {
        return error == null ? component : component + " " + component + "--error";
    }

    public @Nullable String describedBy() {
        if (hint == null) {
            return error == null ? null : id + "-error";
        }
        return error == null ? id + "-hint" : id + "-hint " + id + "-error";
    }
}
