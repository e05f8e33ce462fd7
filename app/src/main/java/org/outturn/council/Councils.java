package org.outturn.council;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: which councils there are, and the units and areas each is made of.
@Service
public class Councils {
    private final CouncilStore store;

    Councils(CouncilStore store) {
        this.store = store;
    }

    public List<Council> list() {
        return store.list();
    }

    public Optional<Council> find(String id) {
        return store.find(id);
    }

    /// @throws java.util.NoSuchElementException when there is no such council, naming those there are
    public Council get(String id) {
        return find(id).orElseThrow(() ->
                new java.util.NoSuchElementException(
                        "There is no council '%s' here; there is %s"
                                .formatted(id, list().stream().map(Council::id).toList())));
    }

    /// In the order in which the council gave them.
    public List<Unit> units(String council) {
        return store.units(council);
    }

    /// In the order in which the council gave them; the whole council is not among them.
    public List<Area> areas(String council) {
        return store.areas(council);
    }

    /// Adds or changes a council, its units and areas; what is there already and not given stays.
    ///
    /// @return how many rows are new or changed
    @Transactional
    public int save(Council council, List<Unit> units, List<Area> areas) {
        return store.save(council, units, areas);
    }

    /// A number that changes whenever anything of the council is saved, so that what was read can be kept as long as it holds.
    public long stamp(String council) {
        return store.stamp(council);
    }

    /// Says that something of the council has changed. Other changes to the council wait until this transaction ends.
    @Transactional
    public void touch(String council) {
        store.touch(council);
    }
}
