package org.outturn.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.fact.Change;
import org.outturn.rules.period.Period;

/// What publishing a report came to.
public sealed interface Publishing {
    /// @param changes the facts that differ from the edition before; none for a first one
    record Done(Edition edition, List<Change> changes) implements Publishing {}

    /// Nothing was published.
    ///
    /// @param problems a sentence each
    record Refused(List<String> problems) implements Publishing {}

    /// A wish to publish.
    ///
    /// @param period none: the report's own
    /// @param note what changed since the edition before; needed from the second on
    /// @param expected the number that the edition is meant to have; none when any will do
    record Order(
            String council,
            String report,
            @Nullable Period period,
            String note,
            String actor,
            @Nullable Integer expected) {
        public Order {
            note = note.strip();
        }
    }
}
