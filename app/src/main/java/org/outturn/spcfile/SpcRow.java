package org.outturn.spcfile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.series.Polarity;

/// One point of a series as the file gives it.
///
/// @param line where it stands
/// @param date as written
/// @param moment the date, with its time where it has one, or the last day of a period, in milliseconds from 1970; orders the points
/// @param written the value as written; empty when there is none
/// @param value NaN when there is none
/// @param target NaN when none is given
/// @param rebases where the row says that a phase starts
/// @param improvement null when the row says nothing of it
/// @param screen null when the row says nothing of it
/// @param fix null when the row says nothing of it
record SpcRow(
        int line,
        String date,
        long moment,
        String written,
        double value,
        double target,
        List<Start> rebases,
        @Nullable Polarity improvement,
        @Nullable Boolean screen,
        @Nullable Integer fix) {
    /// A phase starts at the first point from here on.
    ///
    /// @param written as the table says it
    record Start(String written, long moment) {}
}
