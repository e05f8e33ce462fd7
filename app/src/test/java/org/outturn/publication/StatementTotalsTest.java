package org.outturn.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.component.Drawn;

/// Totals of statements in which a cell is blank that can be worked out, drawn as money and commitments.
class StatementTotalsTest {
    private static final String REVENUE =
            """
            ::: revenue
            columns:
              - line:
              - original: Original
              - revised: Revised
              - forecast:
              - variance:
              - variance-percent: "%"
            :::
            """;
    private static final String CAPITAL =
            """
            ::: capital
            columns:
              - line:
              - original: Original
              - revised: Revised
              - latest: Latest
              - forecast:
              - variance:
            :::
            """;

    @Test
    void a_line_that_was_not_revised_counts_with_its_original_budget() {
        var lines =
                Drawn.council("")
                        .revenue("Care", "100", "110", "115")
                        .revenue("Homes", "50", "-", "50");
        assertThat(Made.of(lines, REVENUE))
                .isEqualTo(
                        """
                        = Revenue (£000)
                        Service | Original | Revised | Forecast | Variance | %
                        Care | 100 | 110 | 115 | +5 adverse | 4.5%
                        Homes | 50 |  | 50 | 0 on budget | 0.0%
                        = Total | 150 | 160 | 165 | +5 adverse | 3.1%\
                        """);
        assertThat(Made.of(lines.revenue("Total", "150", "-", "165"), REVENUE))
                .endsWith("= Total | 150 | 160 | 165 | +5 adverse | 3.1%");
    }

    @Test
    void capital_budgets_are_computed_where_they_are_not_stated() {
        var lines =
                Drawn.council("")
                        .capital("Roads", "100", "20", "120")
                        .capital("Schools", "50", "-", "50");
        assertThat(Made.of(lines, CAPITAL))
                .isEqualTo(
                        """
                        = Capital (£000)
                        Scheme | Original | Revised | Latest | Forecast | Variance
                        Roads | 100 | 120 | 120 | 120 | 0 on budget
                        Schools | 50 | 50 | 50 | 50 | 0 on budget
                        = Total | 150 | 170 | 170 | 170 | 0 on budget\
                        """);
        assertThat(Made.of(lines.capital("Total", "150", "-", "170"), CAPITAL))
                .endsWith("= Total | 150 | 170 | 170 | 170 | 0 on budget");
    }

    /// No more than two decimals are shown, of which 0.003 has none.
    @Test
    void a_variance_that_rounds_to_nothing_is_on_budget() {
        assertThat(Made.of(Drawn.council("").revenue("Care", "1.125", "1.125", "1.128"), REVENUE))
                .endsWith("Care | 1.13 | 1.13 | 1.13 | 0.00 on budget | 0.3%");
    }

    /// Three lines allow four halves: 1,202 may be the total of 400 each, and 1,203 may not.
    @Test
    void a_stated_total_stands_as_far_as_rounding_of_its_lines_goes() {
        var lines =
                Drawn.council("")
                        .capital("Roads", "400", "-", "400")
                        .capital("Schools", "400", "-", "400")
                        .capital("Parks", "400", "-", "400")
                        .capital("Total", "1202", "-", "1203");
        assertThat(Made.of(lines, CAPITAL))
                .endsWith(
                        """
                        = Total | 1,202 | 1,200 | 1,200 | 1,200 | 0 on budget
                        Forecast: the total is stated as 1,203; the lines add up to 1,200.\
                        """);
    }

    /// 100 and 20 are 120, though the lines come to 101 and to 121; 118 is 2 under it.
    @Test
    void a_budget_follows_from_a_stated_total_before_it_is_the_sum_of_the_lines() {
        assertThat(
                        Made.of(
                                Drawn.council("")
                                        .capital("Roads", "50", "10", "59")
                                        .capital("Schools", "51", "10", "59")
                                        .capital("Total", "100", "20", "118"),
                                CAPITAL))
                .endsWith("= Total | 100 | 120 | 120 | 118 | -2 favourable");
    }

    @Test
    void what_is_at_risk_adds_up_though_a_line_is_blank_in_amber() {
        assertThat(
                        Made.of(
                                Drawn.council("")
                                        .saving("Fleet", 100, "10", "5")
                                        .saving("Post", 20, "-", "3"),
                                """
                                ::: savings
                                columns:
                                  - title: Saving
                                  - at-risk: At risk
                                  - at-risk-amber: Amber
                                  - at-risk-red: Red
                                :::
                                """))
                .isEqualTo(
                        """
                        = Savings (£000)
                        Saving | At risk | Amber | Red
                        Fleet | 15 | 10 | 5
                        Post | 3 |  | 3
                        = Total | 18 |  | 8\
                        """);
    }

    @Test
    void a_share_of_commitments_is_of_those_that_are_rated_in_both_numbers() {
        // Of two that are rated one is strategic; the other strategic ones are not due.
        assertThat(
                        Made.of(
                                Drawn.council("")
                                        .commitment("a", "strategic", true)
                                        .commitment("b", "strategic", false)
                                        .commitment("c", "strategic", false)
                                        .commitment("d", "critical", true),
                                """
                                {{commitments-percent type=strategic}}, {{commitments-percent rating=none}}
                                """))
                .isEqualTo("50%, 50%");
    }
}
