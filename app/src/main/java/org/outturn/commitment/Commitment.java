package org.outturn.commitment;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;

/// Something promised by a date. Its rating follows from the council's milestone scheme.
///
/// @param outcome `met`, `on-track`, `delayed`, `at-risk` or `not-due`
/// @param impact `low`, `medium` or `high`, for what is delayed or at risk
public record Commitment(
        String id,
        Period period,
        String title,
        @Nullable String unit,
        Map<String, String> groupings,
        @Nullable LocalDate due,
        String outcome,
        @Nullable String impact,
        @Nullable String commentary) {}
