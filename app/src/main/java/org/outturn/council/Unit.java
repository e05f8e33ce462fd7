package org.outturn.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Part of a council: a directorate, service or team. Units form a tree.
///
/// @param sharedWith ids of the other councils that it works for, each of which has a unit with the same id
public record Unit(
        String id, String name, String kind, @Nullable String parent, List<String> sharedWith) {}
