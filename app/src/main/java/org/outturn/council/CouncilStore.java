package org.outturn.council;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Follows with the database.
@Component
class CouncilStore {
    List<Council> list() {
        throw new UnsupportedOperationException();
    }

    Optional<Council> find(String id) {
        throw new UnsupportedOperationException();
    }

    List<Unit> units(String council) {
        throw new UnsupportedOperationException();
    }

    List<Area> areas(String council) {
        throw new UnsupportedOperationException();
    }

    int save(Council council, List<Unit> units, List<Area> areas) {
        throw new UnsupportedOperationException();
    }

    long stamp(String council) {
        throw new UnsupportedOperationException();
    }

    void touch(String council) {
        throw new UnsupportedOperationException();
    }
}
