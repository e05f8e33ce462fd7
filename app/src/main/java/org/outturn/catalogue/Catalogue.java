package org.outturn.catalogue;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: what a council measures and how it is judged.
@Service
public class Catalogue {
    private final CatalogueStore store;

    Catalogue(CatalogueStore store) {
        this.store = store;
    }

    public Framework framework(String council) {
        return store.framework(council);
    }

    /// Every version of a rating scheme, oldest first.
    public List<Scheme> versions(String council, String scheme) {
        return store.versions(council, scheme);
    }

    /// What became of a framework that was to be saved.
    public sealed interface Saved {
        /// @param changed how many rows are new or changed
        record Done(int changed) implements Saved {}

        /// Nothing was saved.
        ///
        /// @param schemes those whose rule changed although their version did not
        record Refused(List<ChangedScheme> schemes) implements Saved {}
    }

    /// A scheme whose rule differs from the one that is kept under the same version (or a later one).
    public record ChangedScheme(String id, int version, int kept, String problem) {}

    /// Adds or changes indicators, groupings, targets and cut-offs; what is there already and not given stays. Rating schemes keep their
    /// history, and a changed rule needs a higher version.
    @Transactional
    public Saved save(String council, Framework framework) {
        return store.save(council, framework);
    }
}
