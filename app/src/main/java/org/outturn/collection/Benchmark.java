package org.outturn.collection;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// An indicator in other areas, as published.
///
/// @param period what the benchmark covers
/// @param of who is compared, for instance `England`
/// @param average theirs
/// @param decimals to how many decimals the average is given
/// @param rank the council's own among `count` areas, 1 being the best
/// @param tied whether others share the rank; null when that is not said
/// @param previousRank in the release before, among `previousCount`
public record Benchmark(
        String indicator,
        String area,
        Period period,
        String of,
        @Nullable Quantity average,
        int decimals,
        @Nullable Integer rank,
        @Nullable Integer count,
        @Nullable Boolean tied,
        @Nullable Integer previousRank,
        @Nullable Integer previousCount,
        @Nullable String source,
        @Nullable String note) {}
