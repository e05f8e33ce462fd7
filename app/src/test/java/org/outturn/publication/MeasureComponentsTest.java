package org.outturn.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.component.Drawn;

/// What components make of a few drawn measures.
class MeasureComponentsTest {
    private static final Drawn THREE =
            Drawn.council(
                    """
                    homes   | H1.2  | strategic | 95   | 90 | 80
                    roads   | H1.10 | critical  | 88   | 90 | -
                    schools | -     | strategic | 70.4 | 90 | 72
                    parks   | P1    | critical  | 50   | -  | 50
                    """);

    @Test
    void a_scorecard_says_what_it_cannot_say() {
        assertThat(
                        Made.of(
                                THREE,
                                """
                                ::: scorecard
                                caption: All
                                sort: rating
                                columns:
                                  - title: Indicator
                                  - result: Data
                                  - target: Target
                                  - rating: RAG
                                  - direction: D.O.T.
                                  - variance:
                                :::
                                """))
                .isEqualTo(
                        """
                        = All
                        Indicator | Data | Target | RAG | D.O.T. | Target variance
                        Share of schools | 70.4% | 90.0% | [Red] | ↓ Worsening | 21.8% worse
                        Share of roads | 88.0% | 90.0% | [Amber] | ↓ Worsening† | 2.2% worse
                        Share of homes | 95.0% | 90.0% | [Green] | ↑ Better | 5.6% better
                        Share of parks | 50.0% | (No target) | [No target] | → Same |
                        † As stated in the paper; it cannot be worked out.\
                        """);
    }

    /// Three have a rating and two of them are amber, of which one has no type. That a filter says `none` of another key than the rating
    /// changes nothing.
    @Test
    void a_percentage_of_ratings_is_of_those_with_a_rating_whatever_else_the_filter_asks() {
        assertThat(
                        Made.of(
                                Drawn.council(
                                        """
                                        homes   | H1 | strategic | 95 | 90 | 80
                                        roads   | H2 | critical  | 88 | 90 | -
                                        schools | H3 | -         | 88 | 90 | 72
                                        parks   | P1 | critical  | 50 | -  | 50
                                        """),
                                "{{percent rating=amber}} and {{percent rating=amber; type=none}}; without one {{percent rating=none}}"))
                .isEqualTo("67% and 33%; without one 25%");
    }

    @Test
    void a_movement_is_told_from_the_rating_before_that_the_paper_states() {
        assertThat(
                        Made.of(
                                Drawn.council("")
                                        .states("indicator:homes:previous-rating", "Red")
                                        .states("indicator:roads:previous-rating", "Red")
                                        .states("indicator:roads:movement", "Better")
                                        .and("homes | H1 | strategic | 50 | 90 | 80")
                                        .and("roads | H2 | critical  | 95 | 90 | -")
                                        .and("parks | P1 | critical  | 50 | 90 | 50"),
                                """
                                ::: scorecard
                                caption: All
                                columns:
                                  - title: Indicator
                                  - movement: Movement
                                :::
                                """))
                .isEqualTo(
                        """
                        = All
                        Indicator | Movement
                        Share of homes | → Same†
                        Share of roads | Better†
                        Share of parks | (Not known)
                        † As stated in the paper; it cannot be worked out.\
                        """);
    }

    @Test
    void codes_sort_by_number_and_a_table_is_made_for_each_type() {
        assertThat(
                        Made.of(
                                THREE,
                                """
                                ::: scorecard
                                caption: By type
                                by: type
                                sort: code
                                columns:
                                  - code: Code
                                  - type: Type
                                :::
                                """))
                .isEqualTo(
                        """
                        = By type: Strategic
                        Code | Type
                        H1.2 | Strategic
                         | Strategic


                        = By type: Critical
                        Code | Type
                        H1.10 | Critical
                        P1 | Critical\
                        """);
    }

    @Test
    void a_summary_counts_ratings_of_what_is_rated() {
        assertThat(
                        Made.of(
                                THREE,
                                """
                                ::: rating-summary
                                rows: type
                                total: Together
                                :::
                                """))
                .isEqualTo(
                        """
                        = Summary of ratings
                        Type | Green: Number | Green: % | Amber: Number | Amber: % | Red: Number | Red: % | Not rated | Improving or the same: Number | Improving or the same: % | Worsening: Number | Worsening: % | All measures
                        Strategic | 1 | 50% | 0 | 0% | 1 | 50% | 0 | 1 | 50% | 1 | 50% | 2
                        Critical | 0 | 0% | 1 | 100% | 0 | 0% | 1 | 1 | 50% | 1 | 50% | 2
                        = Together | 1 | 33% | 1 | 33% | 1 | 33% | 1 | 2 | 50% | 2 | 50% | 4
                        Percentages of ratings are of the 3 measures with a rating; 1 has none.\
                        """);
    }

    @Test
    void a_measure_that_is_in_no_group_has_a_row() {
        assertThat(
                        Made.of(
                                Drawn.council(
                                        """
                                        homes | H1 | strategic | 95 | 90 | 80
                                        roads | - | - | 70 | 90 | 80
                                        """),
                                """
                                {{percent direction=worsening}} of directions

                                ::: rating-summary
                                rows: type
                                :::
                                """))
                .isEqualTo(
                        """
                        50% of directions

                        = Summary of ratings
                        Type | Green: Number | Green: % | Amber: Number | Amber: % | Red: Number | Red: % | Improving or the same: Number | Improving or the same: % | Worsening: Number | Worsening: % | All measures
                        Strategic | 1 | 100% | 0 | 0% | 0 | 0% | 1 | 100% | 0 | 0% | 1
                        None | 0 | 0% | 0 | 0% | 1 | 100% | 0 | 0% | 1 | 100% | 1
                        = All | 1 | 50% | 0 | 0% | 1 | 50% | 1 | 50% | 1 | 50% | 2\
                        """);
    }

    @Test
    void a_percentage_of_directions_is_of_measures_with_a_direction_as_in_the_table() {
        // Of three measures one has no figure, and so no direction.
        assertThat(
                        Made.of(
                                Drawn.council(
                                        """
                                        homes | H1 | strategic | 95 | 90 | 80
                                        roads | H2 | strategic | 70 | 90 | 80
                                        parks | H3 | strategic | - | 90 | 80
                                        """),
                                "{{percent direction=worsening}}\n"))
                .isEqualTo("50%");
    }

    @Test
    void figures_stand_in_headings_lists_and_tables() {
        assertThat(
                        Made.of(
                                THREE,
                                """
                                # {{count}} measures in {{period}}

                                - {{percent rating=green}} green, {{result H1.2}} after {{previous homes}}

                                | Target | Rating |
                                |---|---|
                                | {{target P1}} | {{rating roads}} |
                                """))
                .isEqualTo(
                        """
                        # 4 measures in Q1 2025/26
                        - 33% green, 95.0% after 80.0%

                        = Target, Rating
                        Target | Rating
                        no target | [Amber]\
                        """);
    }

    @Test
    void an_empty_selection_says_so() {
        assertThat(
                        Made.of(
                                THREE,
                                """
                                ::: scorecard
                                caption: None of these
                                measures: type=critical; rating=green
                                :::
                                """))
                .isEqualTo("None of these: none.");
    }
}
