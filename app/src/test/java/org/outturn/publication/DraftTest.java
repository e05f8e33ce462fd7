package org.outturn.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.assessment.Assessed;
import org.outturn.component.Drawn;
import org.outturn.component.DrawnMeasure;
import org.outturn.component.Evidence;
import org.outturn.document.Inline;
import org.outturn.narrative.Draft;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.Value;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Polarity;

/// What the drafting aid proposes, against sentences written by hand.
class DraftTest {
    @Test
    void a_target_that_is_met() {
        assertThat(read(drawn("homes | H1 | - | 65.4 | 60 | 61.7")))
                .isEqualTo(
                        "Share of homes stood at 65.4%, above the target of 60.0%. The measure is rated Green. It improved from 61.7% in the previous period to 65.4%.");
    }

    @Test
    void a_target_that_is_missed() {
        assertThat(read(drawn("homes | H1 | - | 9.3 | 10.6 | 9.4")))
                .isEqualTo(
                        "Share of homes stood at 9.3%, below the target of 10.6%. The measure is rated Red. It worsened from 9.4% in the previous period to 9.3%.");
    }

    @Test
    void nothing_moved() {
        assertThat(read(drawn("homes | H1 | - | 60 | 60 | 60")))
                .isEqualTo(
                        "Share of homes stood at 60.0%, on the target of 60.0%. The measure is rated Green. It stayed at 60.0% since the previous period.");
    }

    @Test
    void no_target_and_a_stated_direction() {
        assertThat(read(drawn("homes | H1 | - | 60 | - | -")))
                .isEqualTo(
                        "Share of homes stood at 60.0%. The measure is not rated, because no target is set. It is stated to have worsened, to 60.0%.");
    }

    @Test
    void no_figure() {
        assertThat(read(drawn("homes | H1 | - | - | 60 | 58")))
                .isEqualTo("Share of homes had no figure for Q1 2025/26.");
    }

    @Test
    void lower_is_better() {
        assertThat(
                        read(
                                DrawnMeasure.of("waits", Period.quarter(2025, 1), "12")
                                        .polarity(Polarity.LOWER)
                                        .target("10")
                                        .previous("14", Period.quarter(2024, 4))))
                .isEqualTo(
                        "Number of waits stood at 12, above the target of 10, where lower is better. The measure is rated Red. It improved from 14 in the previous period to 12.");
    }

    @Test
    void a_quarter_is_not_compared_with_a_year() {
        assertThat(
                        read(
                                DrawnMeasure.of("waits", Period.quarter(2025, 1), "98")
                                        .polarity(Polarity.LOWER)
                                        .flow()
                                        .target("100")
                                        .previous("475", Period.year(2024))))
                .isEqualTo(
                        "Number of waits stood at 98, below the target of 100, where lower is better. The measure is rated Green. It cannot be compared with the previous period, because Q1 2025/26 covers 3 months and 2024/25 covers a year. At the present rate the year would end at 392.");
    }

    @Test
    void tiers() {
        assertThat(
                        read(
                                DrawnMeasure.of("visits", Period.quarter(2025, 1), "70")
                                        .tiers("60", "85")
                                        .previous("70", Period.quarter(2024, 4))))
                .isEqualTo(
                        "Number of visits stood at 70, at or beyond the minimum of 60 but short of the ideal of 85. The measure is rated Amber. It stayed at 70 since the previous period.");
    }

    /// 13 admissions in two quarters of four forecast 26.
    @Test
    void a_flow_with_a_forecast_for_the_year() {
        assertThat(
                        read(
                                DrawnMeasure.of("admissions", Period.half(2025, 1), "13")
                                        .polarity(Polarity.LOWER)
                                        .flow()
                                        .yearTarget("20")))
                .isEqualTo(
                        "Number of admissions stood at 13 for H1 2025/26, against a target of 20 for 2025/26. The measure is rated Green. It cannot be compared with the previous period, because there is no earlier figure. At the present rate the year would end at 26, which would be rated Red.");
    }

    @Test
    void a_title_that_tells_what_to_do_is_quoted() {
        assertThat(
                        read(
                                DrawnMeasure.of("visits", Period.quarter(2025, 1), "70")
                                        .titled("Increase the number of visits")
                                        .stated(Direction.IMPROVING, "Better")))
                .isEqualTo(
                        "'Increase the number of visits' stood at 70. The measure is not rated, because no target is set. It is stated to have improved, to 70.");
    }

    @Test
    void a_summary_counts_in_the_councils_own_words() {
        var council =
                drawn(
                        """
                        homes   | H1 | strategic | 40   | 60 | 35
                        roads   | R1 | strategic | 50   | 60 | 55
                        schools | S1 | strategic | 41   | 60 | 40
                        parks   | P1 | strategic | 58   | 60 | 57
                        pools   | P2 | critical  | 50   | -  | 50
                        """);
        var markdown = new Draft(council).summary("type=strategic");
        assertThat(markdown)
                .isEqualTo(
                        "{{Counted rating=red of type=strategic | measure/measures is/are}} Red and {{words count rating=amber; type=strategic}} Amber. "
                                + "{{Counted direction=improving; type=strategic | measure/measures has/have}} improved since the previous period and {{words count direction=worsening; type=strategic}} worsened. "
                                + "{{if count rating=red; type=strategic > 0}}Red: {{list rating=red; type=strategic}}; {{words count direction=improving; rating=red; type=strategic}} of these improved.{{end}}");
        assertThat(filled(markdown, council))
                .isEqualTo(
                        "Three of four measures are Red and one Amber. Three measures have improved since the previous period and one worsened. "
                                + "Red: Share of homes, Share of roads and Share of schools; two of these improved.");
        assertThat(filled(new Draft(council).summary(""), council))
                .isEqualTo(
                        "Three of five measures are Red and one Amber; one is not rated. Three measures have improved since the previous period, one stayed the same and one worsened. "
                                + "Red: Share of homes, Share of roads and Share of schools; two of these improved.");
    }

    /// What was drafted for one quarter stays true in the next.
    @Test
    void a_draft_that_was_taken_over_stays_true() {
        var markdown =
                new Draft(drawn("homes | H1 | - | 65.4 | 60 | 61.7"))
                        .measure(only(drawn("homes | H1 | - | 65.4 | 60 | 61.7")));
        assertThat(filled(markdown, drawn("homes | H1 | - | 50 | 60 | 65.4")))
                .isEqualTo(
                        "Share of homes stood at 50.0%, below the target of 60.0%. The measure is rated Red. It worsened from 65.4% in the previous period to 50.0%.");
        assertThat(filled(markdown, drawn("homes | H1 | - | - | 60 | 65.4")))
                .isEqualTo(
                        "Share of homes had no figure for Q1 2025/26. The measure is not rated, because the figure is awaited. It cannot be compared with the previous period, because there is no figure for the period.");
    }

    private static Evidence drawn(String lines) {
        return Drawn.council(lines).evidence();
    }

    private static String read(DrawnMeasure measure) {
        return read(new Drawn().with(measure.assessed()).evidence());
    }

    private static String read(Evidence evidence) {
        return filled(new Draft(evidence).measure(only(evidence)), evidence);
    }

    private static Assessed only(Evidence evidence) {
        return evidence.scorecard().whole().getFirst();
    }

    private static String filled(String markdown, Evidence evidence) {
        var faults = new Faults();
        var text = Value.at(Place.of("draft", 1, 1), markdown, faults);
        var words = Inline.plain(Palette.figures().fill(text, evidence)).strip();
        assertThat(faults.inOrder()).isEmpty();
        return words;
    }
}
