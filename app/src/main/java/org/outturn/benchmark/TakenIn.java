package org.outturn.benchmark;

import java.util.List;

/// What became of a release.
public sealed interface TakenIn {
    /// @param number of the release within its set
    /// @param figures how many figures it holds
    /// @param revised how many differ from those of an earlier release
    /// @param gone how many an earlier release of the same period had, and this one has not
    record Done(int number, int figures, int revised, int gone) implements TakenIn {}

    /// The same figures by the same mapping are in already.
    record Unchanged(int number) implements TakenIn {}

    /// Nothing was taken in.
    record Refused(List<String> problems) implements TakenIn {}
}
