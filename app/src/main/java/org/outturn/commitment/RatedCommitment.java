package org.outturn.commitment;

import org.outturn.rules.rating.Outcome;

/// A commitment with the rating that the council's milestone scheme gives it, or the reason why there is none.
public record RatedCommitment(Commitment commitment, Outcome outcome) {}
