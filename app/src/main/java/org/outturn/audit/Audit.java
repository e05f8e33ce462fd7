package org.outturn.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The room's door: entries are added and read, never changed.
@Service
public class Audit {
    private final AuditStore store;
    private final SoughtStore sought;

    Audit(AuditStore store, SoughtStore sought) {
        this.store = store;
        this.sought = sought;
    }

    /// @param council none for what concerns the installation
    /// @param action a verb in the past: `imported`, `assessed`, `published` ...
    /// @param subject what it was done to
    public void entry(
            String actor, @Nullable String council, String action, String subject, String detail) {
        store.add(actor, council, action, subject, detail);
    }

    /// The latest entries first; of one council, or of all when null.
    public List<Entry> list(@Nullable String council, int most) {
        return store.list(council, most);
    }

    /// The latest entries of some actions that were done to a subject, first the latest: of a council, and of the installation.
    public List<Entry> of(String council, String subject, List<String> actions, int most) {
        return store.of(council, subject, actions, most);
    }

    /// The latest entry of each subject of a council.
    public List<Entry> latest(String council) {
        return store.latest(council);
    }

    /// What is asked for, the latest first.
    public List<Entry> find(Sought asked, int skip, int most) {
        return sought.list(asked, skip, most);
    }

    public int count(Sought asked) {
        return sought.count(asked);
    }

    /// Who did any of it, by name.
    public List<String> actors(Sought asked) {
        return sought.actors(asked);
    }
}
