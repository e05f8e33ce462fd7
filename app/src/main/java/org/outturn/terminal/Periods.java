package org.outturn.terminal;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;

/// Periods as the command line gives them.
public final class Periods {
    private Periods() {}

    public static Period read(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException refused) {
            throw new Trouble(String.valueOf(refused.getMessage()));
        }
    }

    /// None where none is given.
    public static @Nullable Period maybe(@Nullable String text) {
        return text == null ? null : read(text);
    }
}
