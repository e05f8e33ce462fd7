package org.outturn.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outturn.recommendation.Recommendation.Status;

/// How a recommendation went on, as somebody said on a day. Updates are never changed or taken away.
///
/// @param number 1 for the first of its recommendation
/// @param author the role or the person who said so
public record Update(
        String recommendation,
        int number,
        LocalDate on,
        String author,
        Status status,
        String note,
        @Nullable String evidence) {
    /// Whether the same person said the same on that day: updates are told apart by these.
    boolean repeats(Update other) {
        return on.equals(other.on)
                && author.equals(other.author)
                && status == other.status
                && note.equals(other.note);
    }

    /// The same, not dated before a day: updates stand in the order of time, also after one that was dated ahead.
    Update notBefore(LocalDate day) {
        return on.isBefore(day)
                ? new Update(recommendation, number, day, author, status, note, evidence)
                : this;
    }
}
