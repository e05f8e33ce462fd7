package org.outturn.spcfile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.series.Polarity;

/// One point of a series as the file gives it.
///
/// @param line where it stands
/// @param date as written
/// @param day the date, or the last day of a period, counted from 1970; orders the points
/// @param written the value as written; empty when there is none
/// @param value NaN when there is none
/// @param target NaN when none is given
/// @param rebases the days that the row names for a new phase
/// @param improvement null when the row says nothing of it
/// @param screen null when the row says nothing of it
/// @param fix null when the row says nothing of it
record SpcRow(
        int line,
        String date,
        long day,
        String written,
        double value,
        double target,
        List<Long> rebases,
        @Nullable Polarity improvement,
        @Nullable Boolean screen,
        @Nullable Integer fix) {}
