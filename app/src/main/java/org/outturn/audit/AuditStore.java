package org.outturn.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Follows with the database.
@Component
class AuditStore {
    void add(String actor, @Nullable String council, String action, String subject, String detail) {
        throw new UnsupportedOperationException();
    }

    List<Entry> list(@Nullable String council, int most) {
        throw new UnsupportedOperationException();
    }
}
