package org.outturn.risk;

import java.time.LocalDate;

/// What was decided when a risk was looked at again. Reviews are never changed or taken away.
///
/// @param number 1 for the first of its risk
/// @param author the role or the person who decided
/// @param before where the risk stood
/// @param after where it stands since
public record RiskReview(
        String risk,
        int number,
        LocalDate on,
        String author,
        String decision,
        Risk.Position before,
        Risk.Position after) {
    /// Whether the same person decided the same of it on that day: reviews are told apart by these.
    boolean repeats(RiskReview other) {
        return on.equals(other.on)
                && author.equals(other.author)
                && decision.equals(other.decision);
    }

    /// The same, not dated before a day: reviews stand in the order of time, also after one that was dated ahead.
    RiskReview notBefore(LocalDate day) {
        return on.isBefore(day)
                ? new RiskReview(risk, number, day, author, decision, before, after)
                : this;
    }
}
