package org.outturn.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.rules.figures.Claims.printed;
import static org.outturn.rules.figures.Claims.result;
import static org.outturn.rules.figures.Claims.sentence;
import static org.outturn.rules.rating.Ratings.BARNET;
import static org.outturn.rules.rating.Ratings.GREEN;
import static org.outturn.rules.rating.Ratings.GREEN_AMBER;
import static org.outturn.rules.rating.Ratings.RED;
import static org.outturn.rules.rating.Ratings.RED_AMBER;
import static org.outturn.rules.rating.Ratings.WESTMINSTER;
import static org.outturn.rules.rating.Ratings.q;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.rating.Facts;
import org.outturn.rules.rating.Precision;
import org.outturn.rules.risk.Band;
import org.outturn.rules.risk.Matrix;
import org.outturn.rules.risk.Score;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

class JudgementCheckTest {
    private static DirectionOf direction(
            Direction stated,
            String now,
            String before,
            Accumulation how,
            @Nullable String covers) {
        return new DirectionOf(
                Claim.words("d", stated.words(), "2.2a"),
                stated,
                printed(now),
                printed(before),
                Polarity.HIGHER,
                how,
                new Significance.None(),
                Against.PREVIOUS,
                Period.parse("2015/16 Q1"),
                covers == null ? null : Period.parse(covers));
    }

    @Test
    void a_direction_follows_from_two_figures_as_far_as_they_are_printed() {
        var stock = Accumulation.STOCK;
        assertThat(result(direction(Direction.IMPROVING, "59.52%", "58.10%", stock, null)))
                .isEqualTo("holds");
        assertThat(result(direction(Direction.WORSENING, "70.0%", "70.0%", stock, null)))
                .isEqualTo("holds");
        assertThat(result(direction(Direction.SAME, "70.0%", "70.1%", stock, null)))
                .isEqualTo("holds");
        assertThat(sentence(direction(Direction.IMPROVING, "9.3%", "9.5%", stock, null)))
                .isEqualTo(
                        "'Improving' is printed (2.2a), but 'Worsening' follows from 9.3% after 9.5%, where higher is"
                                + " better.");
        assertThat(result(direction(Direction.SAME, "N/A", "9.5%", stock, null)))
                .isEqualTo("not checked");
    }

    @Test
    void a_direction_between_a_quarter_and_a_year_of_a_flow_cannot_be_right() {
        assertThat(
                        sentence(
                                direction(
                                        Direction.IMPROVING,
                                        "98.59",
                                        "475.1",
                                        Accumulation.FLOW,
                                        "2014/15")))
                .isEqualTo(
                        "'Improving' is printed (2.2a), but no direction follows from 98.59 for Q1 2015/16 and 475.1 for"
                                + " 2014/15, which are not like for like.");
        assertThat(result(direction(Direction.IMPROVING, "119", "216", Accumulation.FLOW, null)))
                .isEqualTo("not checked");
    }

    private static RatingOf rating(
            org.outturn.rules.rating.Rating stated, String result, String target, String baseline) {
        return new RatingOf(
                Claim.words("r", stated.name(), "2.1"),
                stated,
                BARNET,
                Facts.of(Measure.percent(1), Polarity.HIGHER),
                printed(result),
                new RatingOf.Beside(printed(target), null, printed(baseline), null));
    }

    @Test
    void a_rating_follows_from_the_scheme_as_far_as_the_figures_are_printed() {
        assertThat(result(rating(RED_AMBER, "59.52%", "60.00%", "58.10%"))).isEqualTo("holds");
        assertThat(result(rating(GREEN_AMBER, "39.2%", "40.0%", "29.4%"))).isEqualTo("holds");
        assertThat(result(rating(GREEN, "39.2%", "40.0%", "29.4%"))).isEqualTo("'Green Amber'");
        // 0.6 at the middle, but rounding could lift it to 0.69: red or red amber, not green amber
        assertThat(result(rating(RED, "99.4%", "100.0%", "98.4%"))).isEqualTo("holds");
        assertThat(result(rating(RED_AMBER, "99.4%", "100.0%", "98.4%"))).isEqualTo("holds");
        assertThat(result(rating(GREEN_AMBER, "99.4%", "100.0%", "98.4%")))
                .isEqualTo("a rating from 'Red Amber' to 'Red'");
    }

    @Test
    void westminsters_plans_were_not_achieved() {
        var facts =
                Facts.of(Measure.percent(0), Polarity.HIGHER)
                        .withTarget(new Target.Tiers(q("55"), q("70"), q("75")));
        var relation =
                new RatingOf(
                        Claim.words("r", "Target Achieved", "Appendix 1"),
                        WESTMINSTER.ideal(),
                        WESTMINSTER,
                        facts,
                        Claim.printed("p", "69%", "Appendix 1"),
                        RatingOf.Beside.NOTHING);
        assertThat(sentence(relation))
                .isEqualTo(
                        "'Target Achieved' is printed (Appendix 1), but 'Minimum standard met' follows from the result of"
                                + " 69%, the minimum of 55% and the ideal of 70%.");
    }

    /// 85 stands for 84.5 to 85.5, on both sides of 85.2; where figures are compared as printed it is 85.
    @Test
    void a_tier_holds_where_rounding_allows_it_unless_figures_are_compared_as_printed() {
        assertThat(result(tier("85%", Precision.FULL))).isEqualTo("holds");
        assertThat(result(tier("84%", Precision.FULL))).isEqualTo("'Minimum standard met'");
        assertThat(result(tier("85%", Precision.PRINTED))).isEqualTo("'Minimum standard met'");
    }

    private static RatingOf tier(String result, Precision precision) {
        return new RatingOf(
                Claim.words("r", "Target exceeded", "Appendix 1"),
                WESTMINSTER.exceeded(),
                WESTMINSTER,
                Facts.of(Measure.percent(0), Polarity.HIGHER)
                        .withTarget(new Target.Tiers(q("60"), q("85.2"), null))
                        .withPrecision(precision),
                printed(result),
                RatingOf.Beside.NOTHING);
    }

    /// (59.29 - 58) / (60 - 58) is 0.645, but from 57.5 it is 1.79 / 2.5, which is 0.716. From 58.1 it is at most 1.2 / 1.9, which is
    /// 0.632.
    @Test
    void a_baseline_is_known_as_far_as_it_is_printed() {
        assertThat(result(rating(RED_AMBER, "59.29", "60.00", "58"))).isEqualTo("holds");
        assertThat(result(rating(RED_AMBER, "59.29", "60.00", "58.10"))).isEqualTo("'Red'");
    }

    @Test
    void a_scheme_that_gives_no_rating_leaves_nothing_to_check() {
        var relation =
                new RatingOf(
                        Claim.words("r", "Green", ""),
                        GREEN,
                        BARNET,
                        Facts.of(Measure.percent(0), Polarity.HIGHER),
                        printed("N/A"),
                        RatingOf.Beside.NOTHING);
        assertThat(result(relation)).isEqualTo("not checked");
    }

    private static final Matrix MATRIX =
            new Matrix(
                    List.of("Negligible", "Minor", "Moderate", "Major", "Catastrophic"),
                    List.of("Rare", "Unlikely", "Possible", "Likely", "Almost Certain"),
                    List.of(
                            new Band("low", "Low", 1, 3, "#000"),
                            new Band("medium-low", "Medium Low", 4, 6, "#000"),
                            new Band("medium-high", "Medium High", 8, 12, "#000"),
                            new Band("high", "High", 15, 25, "#000")));

    @Test
    void the_risk_as0088_scores_nine_and_is_not_high() {
        var claim = Claim.words("risk:as0088:current-score", "High 20", "5");
        var score = new Score(3, 3);
        assertThat(sentence(new ScoreOf(claim, score)))
                .isEqualTo(
                        "'High 20' is printed (5), but 9 follows from impact 3 and likelihood 3.");
        assertThat(sentence(new BandOf(claim, MATRIX, score)))
                .isEqualTo(
                        "'High 20' is printed (5), but 'Medium High' follows from a score of 9.");
        assertThat(result(new ScoreOf(Claim.words("r", "15", ""), new Score(3, 5))))
                .isEqualTo("holds");
        assertThat(result(new BandOf(Claim.words("r", "15", ""), MATRIX, new Score(3, 5))))
                .isEqualTo("not checked");
        assertThat(
                        result(
                                new BandOf(
                                        Claim.words("r", "medium high 12", ""),
                                        MATRIX,
                                        new Score(4, 3))))
                .isEqualTo("holds");
        assertThat(result(new ScoreOf(Claim.words("r", "High", ""), score)))
                .isEqualTo("not checked");
    }

    @Test
    void a_level_is_a_word_and_a_number_that_agree() {
        assertThat(result(new LevelOf(Claim.words("r", "Moderate 3", ""), MATRIX.impact())))
                .isEqualTo("holds");
        assertThat(result(new LevelOf(Claim.words("r", "Moderate 4", ""), MATRIX.impact())))
                .isEqualTo("Moderate 3");
        assertThat(result(new LevelOf(Claim.words("r", "4", ""), MATRIX.impact())))
                .isEqualTo("not checked");
        assertThat(result(new LevelOf(Claim.words("r", "Huge 4", ""), MATRIX.impact())))
                .isEqualTo("not checked");
    }
}
