package org.outturn.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A committee meets on a day.
///
/// @param committee id
/// @param name of the committee
/// @param time as it is announced, for instance `10:00`
public record Meeting(
        String committee,
        String name,
        LocalDate date,
        @Nullable String time,
        @Nullable String place,
        @Nullable String note) {}
