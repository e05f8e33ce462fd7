package org.outturn.benchmark;

import java.time.Instant;
import java.util.List;
import org.outturn.rules.period.Period;

/// A release that was taken in.
///
/// @param text of the mapping that it was read by
public record KeptRelease(
        String set,
        int number,
        String text,
        List<String> councils,
        List<Period> periods,
        Instant recordedAt,
        String recordedBy) {}
