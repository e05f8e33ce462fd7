package org.outturn.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.component.Drawn;
import org.outturn.component.DrawnMeasure;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Polarity;

/// One service and two councils: each has its own figure, its own target and its own rating.
class SideBySideTest {
    private static final Period QUARTER = Period.quarter(2025, 1);

    private static DrawnMeasure waits(String value, String target) {
        return DrawnMeasure.of("waits", QUARTER, value).polarity(Polarity.LOWER).target(target);
    }

    @Test
    void a_shared_service_has_a_verdict_in_each_council() {
        var thornmere =
                new Drawn()
                        .called("thornmere", "Thornmere")
                        .with(waits("23", "20").shared("fernshire", "fernshire:waits").assessed())
                        .evidence();
        var council =
                new Drawn()
                        .with(waits("21", "24").shared("thornmere", null).assessed())
                        .with(DrawnMeasure.of("visits", QUARTER, "5").target("4").assessed())
                        .partner("thornmere", thornmere);
        assertThat(
                        Made.of(
                                council,
                                """
                                ::: side-by-side
                                councils: [thornmere]
                                show: [result, target, rating]
                                :::
                                """))
                .isEqualTo(
                        """
                        = Side by side
                        Indicator | Fernshire: Result | Fernshire: Target | Fernshire: Rating | Thornmere: Result | Thornmere: Target | Thornmere: Rating
                        Number of waits | 21 | 24 | [Green] | 23 | 20 | [Red]
                        Each sets its own targets and so has its own ratings; nothing is added up across them.\
                        """);
    }

    /// The same title is not the same definition: without a word of either council nothing is set side by side.
    @Test
    void councils_that_do_not_say_so_share_nothing() {
        var other =
                new Drawn()
                        .called("thornmere", "Thornmere")
                        .with(waits("23", "20").assessed())
                        .evidence();
        var council =
                new Drawn()
                        .with(waits("21", "24").shared("thornmere", null).assessed())
                        .partner("thornmere", other);
        assertThat(Made.of(council, "::: side-by-side\ncouncils: [thornmere]\n:::"))
                .isEqualTo("Side by side: none.");
    }

    @Test
    void what_there_is_not_is_told() {
        assertThat(
                        Made.faults(
                                new Drawn().with(waits("21", "24").assessed()),
                                """
                                ---
                                name: drawn
                                title: Drawn
                                ---
                                ::: side-by-side
                                councils: [atlantis]
                                areas: [north]
                                :::
                                """))
                .containsExactly(
                        "reports/drawn.md:6:12: 'atlantis' is not a council here; import its pack first, or correct the id",
                        "reports/drawn.md:7:9: 'north' is not an area with figures; write the id of an area");
    }
}
