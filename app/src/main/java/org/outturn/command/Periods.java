package org.outturn.command;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;

/// Periods as the command line gives them.
final class Periods {
    private Periods() {}

    static Period read(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException refused) {
            throw new Trouble(String.valueOf(refused.getMessage()));
        }
    }

    /// None where none is given.
    static @Nullable Period maybe(@Nullable String text) {
        return text == null ? null : read(text);
    }
}
