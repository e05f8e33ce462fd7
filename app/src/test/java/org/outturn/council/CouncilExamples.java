package org.outturn.council;

import java.util.Map;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Precision;

/// Councils for tests.
public final class CouncilExamples {
    private CouncilExamples() {}

    public static Council council(String id) {
        return new Council(
                id,
                "The Council of " + id,
                id,
                true,
                "Made up for tests.",
                null,
                Period.parse("2026/27 Q2"),
                new Council.Brand("#1f5c3a", "#a8c686"),
                Map.of(),
                Map.of(),
                Map.of(),
                Precision.FULL);
    }
}
