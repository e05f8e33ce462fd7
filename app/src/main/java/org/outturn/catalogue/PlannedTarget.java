package org.outturn.catalogue;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Target;

/// What was planned for an indicator (in an area) and period, by whom.
public record PlannedTarget(
        String indicator,
        String area,
        Period period,
        Target target,
        int decimals,
        @Nullable String author,
        @Nullable String note) {}
