package org.outturn.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.audit.Audit;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: what committees recommended, and where each recommendation stands.
@Service
public class Recommendations {
    private final RecommendationStore store;
    private final Councils councils;
    private final Audit audit;
    private final Kept<List<Tracked>> kept;

    Recommendations(RecommendationStore store, Councils councils, Audit audit) {
        this.store = store;
        this.councils = councils;
        this.audit = audit;
        kept = new Kept<>(councils, this::tracked);
    }

    /// What became of an update.
    public sealed interface Updating {
        record Updated(Tracked now) implements Updating {}

        /// Somebody else said something in the meantime; nothing was written.
        record Overtaken(Tracked now) implements Updating {}

        /// The same person said the same on the same day; nothing was written.
        record Repeated() implements Updating {}
    }

    /// In the council's order.
    public List<Tracked> list(String council) {
        return kept.of(council);
    }

    public Optional<Tracked> find(String council, String id) {
        return list(council).stream()
                .filter(one -> one.recommendation().id().equals(id))
                .findFirst();
    }

    /// Adds or changes recommendations; those that are there already and not given stay. An update that differs from the one kept becomes a
    /// revision of it.
    ///
    /// @return how many rows are new or changed
    @Transactional
    public int save(
            String council,
            List<Recommendation> recommendations,
            List<Update> updates,
            String actor) {
        councils.touch(council);
        return store.save(council, recommendations) + store.append(council, updates, actor);
    }

    /// Adds an update, unless there is one that its author has not seen.
    ///
    /// @param update its number follows the one that was the latest when its author looked
    /// @throws java.util.NoSuchElementException when there is no such recommendation
    @Transactional
    public Updating update(String council, Update update, String actor) {
        // Other changes to the council wait from here on.
        councils.touch(council);
        var now = find(council, update.recommendation()).orElseThrow();
        if (now.latest() + 1 != update.number()) {
            return new Updating.Overtaken(now);
        }
        var dated =
                now.updates().isEmpty() ? update : update.notBefore(now.updates().getLast().on());
        if (now.updates().stream().anyMatch(dated::repeats)) {
            return new Updating.Repeated();
        }
        store.append(council, List.of(dated), actor);
        councils.touch(council);
        audit.entry(
                actor,
                council,
                "recommendation updated",
                update.recommendation(),
                "%s to %s: %s"
                        .formatted(now.status().words(), update.status().words(), update.note()));
        return new Updating.Updated(find(council, update.recommendation()).orElseThrow());
    }

    private List<Tracked> tracked(String council) {
        var updates =
                store.updates(council).stream()
                        .collect(Collectors.groupingBy(Update::recommendation));
        return store.list(council).stream()
                .map(one -> new Tracked(one, updates.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
