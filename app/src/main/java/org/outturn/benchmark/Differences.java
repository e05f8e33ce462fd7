package org.outturn.benchmark;

import java.util.List;

/// A council's printed benchmarks set against a set.
///
/// @param compared how many printed averages and ranks were compared
/// @param without what could not be compared, in words: `26 earlier ranks, of which no release is in`
public record Differences(int compared, List<Difference> list, List<String> without) {
    /// How many of those that were compared differ.
    public int differing() {
        return list.size() - figures();
    }

    /// How many of the council's own figures are others in the release.
    public int figures() {
        return (int) list.stream().filter(one -> one.what() == Difference.What.FIGURE).count();
    }
}
