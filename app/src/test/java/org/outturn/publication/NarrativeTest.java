package org.outturn.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.component.Drawn;

/// Phrases and conditions say what the table says, in plain words. Targets are percentages of which more is better.
class NarrativeTest {
    private static final Drawn COUNCIL =
            Drawn.council(
                    """
                    homes   | H1 | strategic | 65.4  | 60 | 61.7
                    roads   | R1 | strategic | 50    | 60 | 55
                    schools | S1 | strategic | 40    | 60 | 40
                    parks   | P1 | critical  | 58.04 | 60 | 57.96
                    pools   | P2 | critical  | 50    | -  | -
                    trees   | T1 | critical  | -     | 60 | 70
                    lamps   | L1 | -         | 60.04 | 60 | 60.01
                    """);

    @Test
    void a_phrase_says_what_the_verdict_says() {
        var expected =
                """
                {{moved H1}}       | improved from 61.7% to 65.4%
                {{moved R1}}       | worsened from 55.0% to 50.0%
                {{moved S1}}       | stayed at 40.0%
                {{moved P1}}       | improved slightly, though both round to 58.0%
                {{moved P2}}       | is stated to have worsened, to 50.0%
                {{moved T1}}       | cannot be compared with the previous period, because there is no figure for the period
                {{moved-since H1}} | improved from 61.7% in the previous period to 65.4%
                {{moved-since S1}} | stayed at 40.0% since the previous period
                {{Moved homes}}    | Improved from 61.7% to 65.4%
                {{position H1}}    | stood at 65.4%, above the target of 60.0%
                {{position R1}}    | stood at 50.0%, below the target of 60.0%
                {{position P2}}    | stood at 50.0%
                {{position T1}}    | had no figure for Q1 2025/26
                {{standing L1}}    | just above the target of 60.0%
                {{standing P2}}    | without a target
                {{rated H1}}       | is rated Green
                {{rated P1}}       | is rated Amber
                {{rated P2}}       | is not rated, because no target is set
                {{rated T1}}       | is not rated, because the figure is awaited
                {{title H1}}       | Share of homes
                """;
        expected.lines()
                .forEach(line -> {
                    var cells = line.split("\\s*\\|\\s*", 2);
                    assertThat(Made.of(COUNCIL, "It " + cells[0] + "."))
                            .as(cells[0])
                            .isEqualTo("It " + cells[1] + ".");
                });
    }

    @Test
    void counts_are_in_words_up_to_nine_and_agree_with_their_nouns() {
        assertThat(Made.of(COUNCIL, "{{Words count rating=red}} of {{words count}}"))
                .isEqualTo("Two of seven");
        assertThat(Made.of(COUNCIL, "{{Counted rating=red | measure/measures is/are}} red."))
                .isEqualTo("Two measures are red.");
        assertThat(Made.of(COUNCIL, "{{counted rating=amber | measure/measures is/are}} amber."))
                .isEqualTo("one measure is amber.");
        assertThat(Made.of(COUNCIL, "{{Counted risks | risk/risks is/are}} known."))
                .isEqualTo("No risks are known.");
    }

    @Test
    void a_part_of_a_whole_keeps_noun_and_verb_apart() {
        assertThat(
                        Made.of(
                                COUNCIL,
                                "{{Counted rating=red of type=strategic | measure/measures is/are}} red"))
                .isEqualTo("Two of three measures are red");
        assertThat(
                        Made.of(
                                COUNCIL,
                                "{{Counted rating=green of type=strategic | measure/measures is/are}} green"))
                .isEqualTo("One of three measures is green");
        assertThat(
                        Made.of(
                                COUNCIL,
                                "{{Counted rating=amber of type=strategic | measure/measures is/are}} amber"))
                .isEqualTo("None of three measures are amber");
        assertThat(
                        Made.of(
                                COUNCIL,
                                "{{Counted target=missed of rating=red | measure/measures misses/miss}} the target"))
                .isEqualTo("Both measures miss the target");
    }

    @Test
    void titles_are_listed() {
        assertThat(Made.of(COUNCIL, "{{list rating=red}}; {{list rating=amber}}; {{codes all}}"))
                .isEqualTo(
                        "Share of roads and Share of schools; Share of parks; H1, R1, S1, P1, P2, T1 and L1");
        assertThat(Made.of(COUNCIL, "Red and critical: {{list rating=red; type=critical}}."))
                .isEqualTo("Red and critical: none.");
    }

    @Test
    void conditions_choose_in_paragraphs_headings_lists_and_tables() {
        assertThat(
                        Made.of(
                                COUNCIL,
                                """
                                # Roads {{if rating R1 = red}}miss{{else}}meet{{end}} the target

                                Homes {{if direction H1 = improving}}get
                                better{{else if direction H1 = worsening}}get worse{{else}}stay{{end}}.

                                - one
                                {{if count rating=red > 2}}
                                - many
                                {{else if count rating=red >= 2}}
                                - a pair
                                {{else}}
                                - few
                                {{end}}
                                - last

                                | Measure | Rating |
                                |---|---|
                                | Roads | {{rating R1}} |
                                {{if rating H1 = red}}
                                | Homes | {{rating H1}} |
                                {{end}}
                                | Parks | {{if rating P1 = amber, red}}look{{end}} |

                                {{if target S1 = missed}}
                                ::: scorecard
                                caption: "{{if count rating=red = 2}}Two{{else}}Others{{end}}"
                                measures: indicator=schools
                                columns: [code: Code, rating: Rating]
                                :::
                                {{end}}
                                """))
                .isEqualTo(
                        """
                        # Roads miss the target
                        Homes get better.
                        - one
                        - a pair
                        - last

                        = Measure, Rating
                        Measure | Rating
                        Roads | [Red]
                        Parks | look


                        = Two
                        Code | Rating
                        S1 | [Red]\
                        """);
    }

    @Test
    void a_branch_that_is_not_shown_is_checked_too() {
        assertThat(
                        Made.faults(
                                COUNCIL,
                                """
                                ---
                                name: drawn
                                title: Drawn
                                ---
                                {{if rating H1 = red}}
                                Never {{reslt H1}} today.

                                ::: scorecrad
                                :::
                                {{else}}
                                Fine.
                                {{end}}
                                """))
                .containsExactly(
                        "reports/drawn.md:6:9: 'reslt' is not a figure that a text can show; did you mean 'result'?",
                        "reports/drawn.md:8:5: 'scorecrad' is not a component; did you mean 'scorecard'?");
    }

    @Test
    void faults_of_conditions_are_told_in_their_places() {
        assertThat(
                        Made.faults(
                                COUNCIL,
                                """
                                ---
                                name: drawn
                                title: Drawn
                                ---
                                A {{if ratng H1 = red}}a{{end}} and {{if rating H9 = red}}b{{end}}.

                                B {{if rating H1 = redd}}a{{end}}, {{if rating H1}}b{{end}}, {{if}}c{{end}}.

                                C {{if count rating=red}}a{{end}}, {{if count rating=red > some}}b{{end}}.

                                D {{else}} and {{end}}; {{counted rating=red}} {{words result H1}} {{moved H1 last-year}}

                                {{if rating H1 = red}}
                                """))
                .containsExactly(
                        "reports/drawn.md:5:8: 'ratng' is not something that a condition can ask about; did you mean 'rating'?",
                        "reports/drawn.md:5:49: 'H9' is no indicator of the period; did you mean 'H1'?",
                        "reports/drawn.md:7:20: 'redd' is not a value of rating; allowed are green, amber, red, none; docs/templates.md lists what a condition can ask",
                        "reports/drawn.md:7:41: 'rating H1' asks nothing of the measure; write for instance {{if rating CODE = red}}",
                        "reports/drawn.md:7:66: a condition is missing; write for instance {{if rating CODE = red}} or {{if count rating=red > 0}}",
                        "reports/drawn.md:9:8: 'count rating=red' compares the count with nothing; put =, !=, <, <=, > or >= with a space before it and a whole number behind, as in count rating=red > 0",
                        "reports/drawn.md:9:60: 'some' is not a number; write a plain decimal such as 58.10",
                        "reports/drawn.md:11:3: '{{else}}' stands outside a condition; begin one with {{if ...}}",
                        "reports/drawn.md:11:16: '{{end}}' ends a condition, but none has begun; remove it",
                        "reports/drawn.md:11:35: 'rating=red' does not say what is counted; write for instance {{counted rating=red | measure/measures is/are}}",
                        "reports/drawn.md:11:56: 'result H1' is not a figure that counts; write one of commitments, count, recommendations, risks",
                        "reports/drawn.md:11:79: 'last-year' is not a comparison of this measure; add it to the column compare of indicators.csv, or leave it out",
                        "reports/drawn.md:13:1: '{{if rating H1 = red}}' is a condition that does not end; end it with {{end}}");
    }

    @Test
    void a_typed_figure_that_agrees_is_shown_as_it_was_typed() {
        var words =
                "Homes are at [65%]{result H1}, or [about 70%]{result H1}, and [two]{count rating=red} are [RED]{rating R1}.";
        assertThat(Made.of(COUNCIL, words))
                .isEqualTo("Homes are at 65%, or about 70%, and two are RED.");
        assertThat(Made.flags(COUNCIL, words)).isEmpty();
    }

    @Test
    void a_typed_figure_that_no_longer_agrees_is_flagged() {
        assertThat(
                        Made.flags(
                                COUNCIL,
                                """
                                Homes are at [61.7%]{result H1} and
                                [three]{count rating=red} are [amber]{rating R1}; [**up**]{direction H1}.
                                """))
                .containsExactly(
                        "reports/drawn.md:5:15: '61.7%' no longer agrees with the data, where result H1 is 65.4%; read the sentence again and correct it",
                        "reports/drawn.md:6:2: 'three' no longer agrees with the data, where count rating=red is 2; read the sentence again and correct it",
                        "reports/drawn.md:6:32: 'amber' no longer agrees with the data, where rating R1 is Red; read the sentence again and correct it",
                        "reports/drawn.md:6:52: '**up**' no longer agrees with the data, where direction H1 is Better; read the sentence again and correct it");
    }

    @Test
    void words_on_a_measure_are_flagged_by_the_measure_and_shown_without_marks() {
        var council =
                Drawn.council("")
                        .says("performance", "It was [61.7%]{previous}\nand is [61.7%]{result}.")
                        .and("homes | H1 | strategic | 65.4 | 60 | 61.7");
        assertThat(Made.flags(council, "Words."))
                .containsExactly(
                        "commentary on H1, performance:2:9: '61.7%' no longer agrees with the data, where result homes is 65.4%; read the sentence again and correct it");
        assertThat(Made.of(council, "::: indicator-cards\nshow: [code]\n:::"))
                .endsWith("**Performance.** It was 61.7% and is 61.7%.");
    }
}
