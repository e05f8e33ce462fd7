package org.outturn.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which entries of a council are asked for.
///
/// Patterns are regular expressions over action and subject with a space between them: `^changed targets$`.
///
/// @param installation pattern of entries of the whole installation that are told to every council
/// @param accounts names of accounts; entries of the whole installation on them are told too
/// @param hidden pattern of what is not told; empty for nothing
/// @param actor empty for anybody
/// @param kind pattern; empty for any
/// @param about null for anything
/// @param from the first moment; null for the beginning
/// @param until the first moment that is too late; null for none
/// @param words each of which stands somewhere in an entry
/// @param named details that begin with one of these fit the words as well
public record Sought(
        String council,
        String installation,
        Set<String> accounts,
        String hidden,
        String actor,
        String kind,
        @Nullable About about,
        @Nullable Instant from,
        @Nullable Instant until,
        List<String> words,
        Set<String> named) {
    /// @param names one of which the detail begins with
    /// @param kind pattern of entries that can be about it
    public record About(Set<String> names, String kind) {}
}
