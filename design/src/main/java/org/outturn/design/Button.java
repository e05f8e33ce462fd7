package org.outturn.design;

import org.jspecify.annotations.Nullable;

/// Sends a form, or (with an address) leads on like a button.
///
/// @param kind `secondary`, `warning`, or nothing for the main one
public record Button(
        String text,
        @Nullable String href,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String value) {
    public static Button submit(String text) {
        return new Button(text, null, null, null, null);
    }

    public static Button secondary(String text) {
        return new Button(text, null, "secondary", null, null);
    }

    public static Button link(String text, String href) {
        return new Button(text, href, null, null, null);
    }

    public String classes() {
        return kind == null ? "govuk-button" : "govuk-button govuk-button--" + kind;
    }
}
