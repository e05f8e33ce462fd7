package org.outturn.council;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Part of a council: a directorate, service or team. Units form a tree.
///
/// @param sharedWith ids of the other councils that it works for, each of which has a unit with the same id
public record Unit(
        String id, String name, String kind, @Nullable String parent, List<String> sharedWith) {
    /// The unit with an id; none for an id that nothing has, as for none.
    public static Optional<Unit> find(@Nullable String id, List<Unit> units) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /// The ids of a unit and of every unit under it: what is meant wherever a filter names a unit.
    public static Set<String> beneath(String id, List<Unit> units) {
        var found = new LinkedHashSet<String>(Set.of(id));
        int before;
        do {
            before = found.size();
            for (var unit : units) {
                var parent = unit.parent();
                if (parent != null && found.contains(parent)) {
                    found.add(unit.id());
                }
            }
        } while (found.size() > before);
        return found;
    }
}
