package org.outturn.council;

import org.jspecify.annotations.Nullable;

/// A part of the population that figures are given for: a district, a ward, an age band. The whole council is `null` or [#WHOLE].
public record Area(String id, String name, String kind, @Nullable String parent) {
    public static final String WHOLE = "";
}
