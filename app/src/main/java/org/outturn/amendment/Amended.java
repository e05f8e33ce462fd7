package org.outturn.amendment;

import java.util.List;
import java.util.Map;

/// What became of an amendment.
public sealed interface Amended {
    /// Everything is in.
    ///
    /// @param verdicts how many ratings are new or have changed
    /// @param isNothing whether everything was so already
    record Done(int verdicts, boolean isNothing) implements Amended {}

    /// The pack would not be good any more. Nothing is in.
    record Faulty(List<Located> faults) implements Amended {}

    /// Somebody else was quicker. Nothing is in.
    record Overtaken(List<Newer> rows, List<TextChange> texts) implements Amended {}

    /// Nothing is in.
    ///
    /// @param problems a sentence each
    record Refused(List<String> problems) implements Amended {}

    /// A row that is not what it was when somebody began to change it.
    ///
    /// @param now empty where the row is gone
    record Newer(RowChange change, Map<String, String> now) {}
}
