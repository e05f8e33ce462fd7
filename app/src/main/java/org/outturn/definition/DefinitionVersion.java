package org.outturn.definition;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A definition of an indicator, and what it changed of the one before.
///
/// @param number 1 for the first
/// @param from since when it applies; null for the first, which applied since the indicator was
///     defined
/// @param until when the next took its place; null for the one that applies
/// @param by who made it; empty for the first
/// @param why in their words; empty where nothing was said
/// @param changes none for the first
public record DefinitionVersion(
        int number,
        @Nullable Instant from,
        @Nullable Instant until,
        String by,
        String why,
        List<Change> changes) {
    public DefinitionVersion {
        changes = List.copyOf(changes);
    }

    /// @param what the part of the definition, as pages name it
    /// @param before empty where nothing was said of it
    /// @param after empty where nothing is said of it any more
    public record Change(String what, String before, String after) {
        /// `Better when: was 'Higher', now 'Lower'.`
        public String words() {
            if (before.isEmpty()) {
                return "%s: now '%s'; nothing was said before.".formatted(what, after);
            }
            return after.isEmpty()
                    ? "%s: was '%s'; nothing is said now.".formatted(what, before)
                    : "%s: was '%s', now '%s'.".formatted(what, before, after);
        }
    }
}
