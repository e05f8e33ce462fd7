package org.outturn.catalogue;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.rating.RatingScheme;

/// A council's rule that turns a figure and a target into a rating, in one of its versions.
///
/// @param definition the rule as the pack's YAML wrote it, so that it can be shown, exported and read again
public record Scheme(
        String id,
        int version,
        String name,
        RatingScheme rule,
        String definition,
        @Nullable String note) {}
