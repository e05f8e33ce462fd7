package org.outturn.commitment;

import java.util.List;
import org.outturn.rules.rating.Outcome;

/// A share of commitments: a number of them, and of how many. Reports print it and the figure check
/// holds printed shares against it.
public record Share(int number, int whole) {
    /// Of those that have a rating, since a commitment that is not rated yet says nothing of how
    /// the others do.
    public static Share ofRated(List<RatedCommitment> kept, List<RatedCommitment> of) {
        return new Share(rated(kept), rated(of));
    }

    public static Share ofAll(List<RatedCommitment> kept, List<RatedCommitment> of) {
        return new Share(kept.size(), of.size());
    }

    private static int rated(List<RatedCommitment> commitments) {
        return (int)
                commitments.stream().filter(one -> one.outcome() instanceof Outcome.Rated).count();
    }
}
