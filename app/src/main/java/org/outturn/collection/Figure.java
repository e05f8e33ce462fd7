package org.outturn.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Observation;

/// An observation as it was taken in: for which series, reported when, by whom, and in which revision.
///
/// @param area the area's id, empty for the whole council
/// @param reported the reporting period in which it is reported; the observation's own period says what it covers
/// @param revision 1 for the first figure given, 2 for its first revision ...
public record Figure(
        String indicator,
        String area,
        Period reported,
        Observation observation,
        @Nullable LocalDate received,
        @Nullable String source,
        @Nullable String note,
        int revision,
        Instant recordedAt,
        String recordedBy) {
    /// What a revision of it has in common with it.
    public Key key() {
        return new Key(indicator, area, observation.period(), reported);
    }

    /// @param covers the observation's own period
    public record Key(String indicator, String area, Period covers, Period reported) {}

    public Figure with(Observation other) {
        return new Figure(
                indicator,
                area,
                reported,
                other,
                received,
                source,
                note,
                revision,
                recordedAt,
                recordedBy);
    }

    /// The same as the revision of that number, recorded then by whom.
    public Figure recorded(int number, Instant at, String by) {
        return new Figure(
                indicator, area, reported, observation, received, source, note, number, at, by);
    }
}
