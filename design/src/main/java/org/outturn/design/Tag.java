package org.outturn.design;

import org.jspecify.annotations.Nullable;

/// A word of status: `Statutory`, `Provisional`.
///
/// @param colour one of GOV.UK's: `grey`, `green`, `turquoise`, `blue`, `light-blue`, `purple`, `pink`, `red`, `orange`, `yellow`; nothing
///     for the default
public record Tag(String text, @Nullable String colour) {
    public static Tag of(String text) {
        return new Tag(text, null);
    }

    public static Tag grey(String text) {
        return new Tag(text, "grey");
    }

    public String classes() {
        return colour == null ? "govuk-tag" : "govuk-tag govuk-tag--" + colour;
    }
}
