package org.outturn.collection;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;

/// What a paper prints about something, word for word: shown as stated where nothing can be derived, checked where something can.
///
/// @param about `indicator`, `count`, `risk`, `heat-map`, `revenue` ... as documented in docs/pack.md
public record Stated(
        String about,
        String key,
        Period period,
        String what,
        String printed,
        @Nullable String where,
        @Nullable String note) {}
