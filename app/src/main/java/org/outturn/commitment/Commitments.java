package org.outturn.commitment;

import java.util.List;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: what a council promised by a date, and how it stands.
@Service
public class Commitments {
    private final CommitmentStore store;

    Commitments(CommitmentStore store) {
        this.store = store;
    }

    /// The commitments of the newest period at or before `period`, rated; none where there are none.
    public List<RatedCommitment> list(String council, Period period) {
        return List.of();
    }

    /// Keeps commitments: the periods given replace those kept, other periods stay.
    ///
    /// @return how many rows are new, changed or gone
    @Transactional
    public int save(String council, List<Commitment> commitments) {
        return store.save(council, commitments);
    }
}
