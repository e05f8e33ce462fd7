package org.outturn.commitment;

import java.util.List;
import org.springframework.stereotype.Component;

/// Follows with the database.
@Component
class CommitmentStore {
    int save(String council, List<Commitment> commitments) {
        throw new UnsupportedOperationException();
    }
}
