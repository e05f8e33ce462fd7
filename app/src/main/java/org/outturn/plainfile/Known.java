package org.outturn.plainfile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The ids that may be referred to, by kind (`an indicator`, `a unit`). Where a file could not be read as a whole, any id may be in what
/// was not read, so none is said to be unknown.
public final class Known {
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Set<String> unsure = new HashSet<>();

    public void add(String kind, String id) {
        ids.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(id);
    }

    /// From now on an id of this kind is never unknown.
    public void isUnsureOf(String kind) {
        unsure.add(kind);
    }

    public boolean lacks(String kind, String id) {
        return !unsure.contains(kind) && !ids(kind).contains(id);
    }

    public Collection<String> ids(String kind) {
        return ids.getOrDefault(kind, Set.of());
    }
}
