package org.outturn.council;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;

/// The room's door: which councils there are, and the units and areas each is made of.
@Service
public class Councils {
    private static final String STAMP = Councils.class.getName() + ".stamp.";

    private final CouncilStore store;
    private final Kept<Optional<Council>> found;
    private final Kept<List<Unit>> units;
    private final Kept<List<Area>> areas;

    Councils(CouncilStore store) {
        this.store = store;
        found = new Kept<>(this, store::find);
        units = new Kept<>(this, store::units);
        areas = new Kept<>(this, store::areas);
    }

    public List<Council> list() {
        return store.list();
    }

    public Optional<Council> find(String id) {
        return found.of(id);
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
        return units.of(council);
    }

    /// In the order in which the council gave them; the whole council is not among them.
    public List<Area> areas(String council) {
        return areas.of(council);
    }

    /// Adds or changes a council, its units and areas; what is there already and not given stays.
    ///
    /// @return how many rows are new or changed
    @Transactional
    public int save(Council council, List<Unit> units, List<Area> areas) {
        int changed = store.save(council, units, areas);
        forget(council.id());
        return changed;
    }

    /// Keeps everybody else from changing the council until the caller's transaction ends. What is read afterwards is read as it stands then,
    /// also after the transaction has ended, whatever became of it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String council) {
        store.lock(council);
        forget(council);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        forget(council);
                    }
                });
    }

    /// Removes units and areas that nothing refers to any more.
    ///
    /// @return how many are gone
    @Transactional
    public int remove(String council, List<String> units, List<String> areas) {
        touch(council);
        return store.remove(council, units, areas);
    }

    /// A number that changes whenever anything of the council is saved, so that what was read can be kept as long as it holds. Asked of the
    /// database once a request, so that a page shows one state of a council.
    public long stamp(String council) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return store.stamp(council);
        }
        if (request.getAttribute(STAMP + council, SCOPE_REQUEST) instanceof Long known) {
            return known;
        }
        long stamp = store.stamp(council);
        request.setAttribute(STAMP + council, stamp, SCOPE_REQUEST);
        return stamp;
    }

    /// Says that something of the council has changed. Other changes to the council wait until this transaction ends.
    @Transactional
    public void touch(String council) {
        store.touch(council);
        forget(council);
    }

    /// What is read from here on in the same request is read as it stands now, as after waiting for somebody else's change.
    public void forget(String council) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(STAMP + council, SCOPE_REQUEST);
        }
    }
}
