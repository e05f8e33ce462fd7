package org.outturn.benchmark;

import java.util.List;

/// A council's printed benchmarks set against a set.
///
/// @param compared how many printed averages, ranks and figures were compared
/// @param without what could not be compared, in words: `26 earlier ranks, of which no release is in`
public record Differences(int compared, List<Difference> list, List<String> without) {}
