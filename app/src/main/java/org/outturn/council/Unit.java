package org.outturn.council;

import org.jspecify.annotations.Nullable;

/// Part of a council: a directorate, service or team. Units form a tree.
public record Unit(String id, String name, String kind, @Nullable String parent) {}
