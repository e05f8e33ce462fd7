package org.outturn.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: what a council measures and how it is judged.
@Service
public class Catalogue {
    private final CatalogueStore store;
    private final IndicatorStore indicators;
    private final TargetStore targets;
    private final Councils councils;
    private final Kept<Framework> kept;

    Catalogue(
            CatalogueStore store,
            IndicatorStore indicators,
            TargetStore targets,
            Councils councils) {
        this.store = store;
        this.indicators = indicators;
        this.targets = targets;
        this.councils = councils;
        kept = new Kept<>(councils, this::read);
    }

    public Framework framework(String council) {
        return kept.of(council);
    }

    private Framework read(String council) {
        var ratings = store.ratings(council);
        return new Framework(
                ratings,
                store.schemes(council, ratings),
                store.groupings(council),
                indicators.list(council),
                targets.list(council),
                store.cutOffs(council));
    }

    /// Every version of a rating scheme, oldest first.
    public List<Scheme> versions(String council, String scheme) {
        return store.versions(council, scheme, store.ratings(council));
    }

    /// What became of a framework that was to be saved.
    public sealed interface Saved {
        /// @param changed how many rows are new or changed
        record Done(int changed) implements Saved {}

        /// Nothing was saved.
        record Refused(List<ChangedScheme> schemes) implements Saved {}
    }

    /// A scheme whose rule differs from the one kept, although its version is not higher.
    ///
    /// @param version as given
    /// @param kept the newest version that is kept
    public record ChangedScheme(String id, int version, int kept) {
        public String problem() {
            return "The scheme '%s' has changed but is still version %d; give it 'version: %d'"
                    .formatted(id, version, kept + 1);
        }
    }

    /// Adds or changes indicators, groupings, targets and cut-offs; what is there already and not given stays. Targets and rating schemes
    /// keep their history, and a changed rule needs a higher version.
    @Transactional
    public Saved save(String council, Framework framework) {
        councils.touch(council);
        var changed = changedWithoutVersion(council, framework.schemes());
        if (!changed.isEmpty()) {
            return new Saved.Refused(changed);
        }
        return new Saved.Done(
                store.save(council, framework)
                        + indicators.save(council, framework.indicators())
                        + targets.save(council, framework.targets())
                        + store.saveCutOffs(council, framework.cutOffs()));
    }

    /// Keeps what the definitions of indicators are, before those given take their place. What is new has no earlier definition.
    ///
    /// @param why they change
    @Transactional
    public void keepDefinitions(String council, List<Indicator> coming, String actor, String why) {
        var standing = new HashMap<String, Indicator>();
        framework(council).indicators().forEach(one -> standing.put(one.id(), one));
        for (var one : coming) {
            var now = standing.get(one.id());
            if (now != null && !now.equals(one)) {
                indicators.keep(council, one.id(), actor, why);
            }
        }
    }

    /// What an indicator's definition was before, the latest first.
    public List<EarlierDefinition> earlierDefinitions(String council, String indicator) {
        return indicators.earlier(council, indicator);
    }

    /// Removes groupings, indicators and cut-offs, and withdraws targets. Ratings and rating schemes stay.
    ///
    /// @return how many rows are gone
    @Transactional
    public int remove(String council, Framework gone) {
        councils.touch(council);
        return targets.withdraw(council, gone.targets())
                + store.remove(council, gone)
                + indicators.remove(council, gone.indicators());
    }

    private List<ChangedScheme> changedWithoutVersion(String council, List<Scheme> schemes) {
        var definitions = store.definitions(council);
        var changed = new ArrayList<ChangedScheme>();
        for (var scheme : schemes) {
            var newest = definitions.get(scheme.id());
            if (newest != null
                    && scheme.version() <= newest.getKey()
                    && !(scheme.version() == newest.getKey()
                            && scheme.definition().equals(newest.getValue()))) {
                changed.add(new ChangedScheme(scheme.id(), scheme.version(), newest.getKey()));
            }
        }
        return changed;
    }
}
