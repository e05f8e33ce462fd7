package org.outturn.upkeep.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Field;

/// A line to fill in, with words to choose from where there are some.
///
/// @param width one of GOV.UK's classes of width; nothing for the whole width
/// @param keys `numeric` or `decimal` for the keyboard of a telephone
public record EntryField(
        Field field,
        String value,
        @Nullable String width,
        @Nullable String keys,
        List<String> suggestions) {
    public String classes() {
        var plain = field.controlClasses("govuk-input");
        return width == null ? plain : plain + " " + width;
    }

    public @Nullable String list() {
        return suggestions.isEmpty() ? null : field.id() + "-list";
    }
}
