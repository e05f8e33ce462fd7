package org.outturn.definition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Indicator;
import org.outturn.council.Councils;
import org.outturn.definition.DefinitionVersion.Change;
import org.springframework.stereotype.Service;

/// The room's door: an indicator's definition in plain words, and every version of it.
@Service
public class Definitions {
    private final Catalogue catalogue;
    private final Councils councils;

    Definitions(Catalogue catalogue, Councils councils) {
        this.catalogue = catalogue;
        this.councils = councils;
    }

    /// Each part of the definition under its name, in the order in which pages show them.
    public SequencedMap<String, String> words(String council, Indicator indicator) {
        return reader(council).described(indicator);
    }

    /// The one that applies now first; a single one where nothing was changed.
    public List<DefinitionVersion> versions(String council, Indicator indicator) {
        return versions(council, indicator, Instant.MAX);
    }

    /// As they stood at a moment.
    ///
    /// @param indicator as it was defined then
    public List<DefinitionVersion> versions(String council, Indicator indicator, Instant then) {
        var words = reader(council);
        var versions = new ArrayList<DefinitionVersion>();
        var later = indicator;
        Instant until = null;
        for (var one : catalogue.earlierDefinitions(council, indicator.id())) {
            if (one.endedAt().isAfter(then)) {
                continue;
            }
            versions.add(
                    new DefinitionVersion(
                            one.version() + 1,
                            one.endedAt(),
                            until,
                            one.endedBy(),
                            one.why().strip(),
                            changes(words.all(one.indicator()), words.all(later))));
            later = one.indicator();
            until = one.endedAt();
        }
        versions.add(new DefinitionVersion(1, null, until, "", "", List.of()));
        return List.copyOf(versions);
    }

    private DefinitionWords reader(String council) {
        return new DefinitionWords(catalogue.framework(council), councils.units(council));
    }

    private static List<Change> changes(
            SequencedMap<String, String> before, SequencedMap<String, String> after) {
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .map(name ->
                        new Change(
                                name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .filter(one -> !one.before().equals(one.after()))
                .toList();
    }
}
