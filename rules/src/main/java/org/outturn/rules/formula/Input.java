package org.outturn.rules.formula;

import org.outturn.rules.quantity.Measure;
import org.outturn.rules.series.Observation;

/// What a formula is given for a reference.
public sealed interface Input {
    /// A figure, which can still be marked as not available, suppressed ...
    record Given(Measure measure, Observation observation) implements Input {}

    /// @param reason goes on after 'there is no figure for it: '
    record Absent(String reason) implements Input {}
}
