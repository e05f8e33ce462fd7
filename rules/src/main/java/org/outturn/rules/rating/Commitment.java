package org.outturn.rules.rating;

import org.jspecify.annotations.Nullable;

/// Where something promised by a date stands.
///
/// @param impact of a delay, when it was judged
public record Commitment(Progress progress, @Nullable Impact impact) {
    public static Commitment of(Progress progress) {
        return new Commitment(progress, null);
    }
}
