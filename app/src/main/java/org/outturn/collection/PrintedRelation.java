package org.outturn.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A relation that should hold between printed figures, each named `about:key:what`.
public record PrintedRelation(
        String id, String kind, String result, List<String> inputs, @Nullable String note) {}
