package org.outturn.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.component.Drawn;
import org.outturn.recommendation.Recommendation;
import org.outturn.recommendation.Tracked;
import org.outturn.recommendation.Update;

/// What components make of drawn money and risks.
class StatementComponentsTest {
    private static final String REVENUE =
            """
            ::: revenue
            columns:
              - line:
              - revised: Budget
              - forecast:
              - variance:
              - variance-percent: "%"
            :::
            """;

    @Test
    void a_total_as_stated_stands_where_rounding_allows_it() {
        assertThat(
                        Made.of(
                                Drawn.council("")
                                        .revenue("Care", "390", "380")
                                        .revenue("Fees", "-189", "-203")
                                        .revenue("Homes", "732", "924")
                                        .revenue("Total", "934", "1102"),
                                REVENUE))
                .isEqualTo(
                        """
                        = Revenue (£000)
                        Service | Budget | Forecast | Variance | %
                        Care | 390 | 380 | -10 favourable | -2.6%
                        Fees | -189 | -203 | -14 favourable | -7.4%
                        Homes | 732 | 924 | +192 adverse | 26.2%
                        = Total | 934 | 1,102 | +168 adverse | 18.0%\
                        """);
    }

    @Test
    void a_total_that_cannot_be_right_gives_way_to_the_sum() {
        assertThat(
                        Made.of(
                                Drawn.council("")
                                        .revenue("Care", "390", "380")
                                        .revenue("Homes", "732", "924")
                                        .revenue("Total", "1200", "1304"),
                                REVENUE))
                .endsWith(
                        """
                        = Total | 1,122 | 1,304 | +182 adverse | 16.2%
                        Revised budget: the total is stated as 1,200; the lines add up to 1,122.\
                        """);
    }

    @Test
    void a_risk_is_chosen_by_the_higher_of_its_scores_and_shows_both() {
        assertThat(
                        Made.of(
                                Drawn.council("")
                                        .risk("flood", 2, 2)
                                        .risk("fire", 1, 2)
                                        .risk("staff", null, 3)
                                        .risk("quiet", 1, 1)
                                        .states("risk:fire:current-score", "6")
                                        .states("risk:staff:current-score", "9"),
                                """
                                {{risks score>=4}} of {{risks}}

                                ::: risk-register
                                score: 4
                                columns:
                                  - title: Risk
                                  - current: Score
                                  - status: Status
                                :::
                                """))
                .isEqualTo(
                        """
                        3 of 4

                        = Risk register
                        Risk | Score | Status
                        Risk flood | 4 [High] | Treat
                        Risk fire | 2 [Low] (stated: 6) | Treat
                        Risk staff | Stated: 9 | Treat\
                        """);
    }

    @Test
    void the_heat_map_is_counted_from_the_register() {
        assertThat(
                        Made.of(
                                Drawn.council("")
                                        .risk("flood", 2, 3)
                                        .risk("fire", 2, 3)
                                        .risk("staff", null, 3),
                                "::: heat-map\n:::\n"))
                .isEqualTo(
                        """
                        = Risks by impact and likelihood
                        Likelihood | Impact: 1 Low | Impact: 2 Middle | Impact: 3 High
                        3 Likely | 0 Low | 2 High | 0 High
                        2 Possible | 0 Low | 0 High | 0 High
                        1 Rare | 0 Low | 0 Low | 0 Low
                        Not on the map, because the impact or the likelihood is not given: Risk staff.\
                        """);
    }

    /// The period ends with June 2025: what was said later is not in the report, whenever it is
    /// made.
    @Test
    void recommendations_stand_as_they_stood_at_the_end_of_the_period() {
        assertThat(
                        Made.of(
                                Drawn.council("")
                                        .recommendation(
                                                recommended(
                                                        "count",
                                                        "2025-02-04",
                                                        "2025-05-31",
                                                        "2025-04-10 IN_PROGRESS Begun.",
                                                        "2025-07-20 CLOSED Agreed."))
                                        .recommendation(
                                                recommended("later", "2025-08-01", "2025-09-30")),
                                """
                                {{recommendations}}, of which {{recommendations state=late}} late; {{recommendations state=closed; on=2025-07-31}} closed in July.

                                ::: recommendations
                                :::
                                """))
                .isEqualTo(
                        """
                        1, of which 1 late; 1 closed in July.

                        = Recommendations of scrutiny
                        Recommendation | What was decided | Who | Due | State | Latest
                        Do count | Accepted. We will. | Head of Care | 31 May 2025 | [Late] | 10 April 2025: Begun.
                        As it stood on 30 June 2025.\
                        """);
    }

    /// Of the directorate there is one of each, of its team two, and the other team is not in it.
    @Test
    void a_unit_stands_for_itself_and_those_beneath_it() {
        var drawn =
                Drawn.council("")
                        .unit("adults", null)
                        .unit("homes", "adults")
                        .unit("roads", null)
                        .commitment("plan", "strategic", true, "adults")
                        .commitment("visit", "strategic", true, "homes")
                        .commitment("call", "critical", false, "homes")
                        .commitment("mend", "critical", true, "roads");
        for (var unit : List.of("adults", "homes", "homes", "roads")) {
            drawn.recommendation(of(unit));
        }
        assertThat(
                        Made.of(
                                drawn,
                                """
                                {{commitments unit=adults}} of {{commitments}}, {{commitments unit=homes}} of the homes;
                                {{recommendations unit=adults}} of {{recommendations}}, {{recommendations unit=roads}} of the roads
                                """))
                .isEqualTo("3 of 4, 2 of the homes; 3 of 4, 1 of the roads");
    }

    private static Tracked of(String unit) {
        var one = recommended(unit, "2025-02-04", "2025-05-31").recommendation();
        return new Tracked(
                new Recommendation(
                        one.id(),
                        one.committee(),
                        one.date(),
                        one.text(),
                        unit,
                        one.owner(),
                        one.response(),
                        one.reply(),
                        one.due(),
                        one.status(),
                        null,
                        List.of(),
                        List.of()),
                List.of());
    }

    private static Tracked recommended(String id, String date, String due, String... drawn) {
        var updates = new ArrayList<Update>();
        for (var one : drawn) {
            var parts = one.split(" ", 3);
            updates.add(
                    new Update(
                            id,
                            updates.size() + 1,
                            LocalDate.parse(parts[0]),
                            "Head of Care",
                            Recommendation.Status.valueOf(parts[1]),
                            parts[2],
                            null));
        }
        return new Tracked(
                new Recommendation(
                        id,
                        "health",
                        LocalDate.parse(date),
                        "Do " + id,
                        null,
                        "Head of Care",
                        Recommendation.Response.ACCEPTED,
                        "We will.",
                        LocalDate.parse(due),
                        Recommendation.Status.OPEN,
                        null,
                        List.of(),
                        List.of()),
                updates);
    }
}
