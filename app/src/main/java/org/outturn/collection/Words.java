package org.outturn.collection;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;

/// Commentary on an indicator for a period, as Markdown.
///
/// @param kind one of [org.outturn.council.Council#COMMENTARY]
public record Words(
        String indicator,
        String area,
        Period period,
        String kind,
        String markdown,
        @Nullable String by) {}
