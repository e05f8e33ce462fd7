package org.outturn.rules.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.rules.rating.Ratings.AMBER;
import static org.outturn.rules.rating.Ratings.GREEN;
import static org.outturn.rules.rating.Ratings.GREEN_AMBER;
import static org.outturn.rules.rating.Ratings.RED;
import static org.outturn.rules.rating.Ratings.RED_AMBER;
import static org.outturn.rules.rating.Ratings.percent;
import static org.outturn.rules.rating.Ratings.q;
import static org.outturn.rules.rating.Ratings.rating;
import static org.outturn.rules.rating.Ratings.tolerance;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

class OtherSchemesTest {
    private static final ForecastTolerance LEICESTER =
            new ForecastTolerance(GREEN, AMBER, RED, Margin.percent("0.5"));
    private static final Milestone MILESTONES = new Milestone(GREEN, GREEN_AMBER, RED_AMBER, RED);

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 99.8, 99.0, Green",
        "HIGHER, 100,  100,  Green",
        "HIGHER, 4.4,  6.6,  Red",
        "HIGHER, 89.6, 90.0, Amber", // 0.44% below
        "HIGHER, 89.5, 90.0, Red", // 0.56% below
        "HIGHER, 89.55, 90.0, Amber", // exactly 0.5% below
        "LOWER,  248,  266,  Green",
        "LOWER,  267,  266,  Amber"
    })
    void leicester_rates_the_forecast_within_half_a_per_cent(
            Polarity polarity, String forecast, String target, String rating) {
        var facts = percent(polarity, "1", target).withForecast(q(forecast)).withComplete(false);
        assertThat(rating(LEICESTER.judge(facts))).isEqualTo(rating);
        assertThat(((Rated) LEICESTER.judge(facts)).onTrack()).isTrue();
        assertThat(LEICESTER.judge(facts).reason()).startsWith("The forecast of ");
    }

    @Test
    void a_complete_year_is_rated_on_its_result() {
        var facts = percent(Polarity.HIGHER, "90", "90").withForecast(q("1"));
        assertThat(LEICESTER.judge(facts))
                .isEqualTo(Rated.of(GREEN, "90.0% meets the target of 90.0%."));
        assertThat(rating(LEICESTER.judge(facts.withComplete(false).withForecast(null))))
                .isEqualTo("no-forecast");
    }

    @ParameterizedTest
    @CsvSource({"80, Green", "79.9, Amber", "60, Amber", "59.9, Red"})
    void the_best_cut_off_that_is_reached_counts(String actual, String rating) {
        var cutOffs = List.of(new CutOff(AMBER, q("60")), new CutOff(GREEN, q("80")));
        var facts =
                Facts.of(Measure.percent(1), Polarity.HIGHER)
                        .withActual(q(actual))
                        .withCutOffs(cutOffs);
        assertThat(rating(new Thresholds(RED).judge(facts))).isEqualTo(rating);
    }

    @Test
    void cut_offs_explain_themselves_and_take_a_way_that_is_better() {
        var facts =
                Facts.of(Measure.count(), Polarity.LOWER)
                        .withActual(q("105"))
                        .withCutOffs(
                                List.of(new CutOff(GREEN, q("80")), new CutOff(AMBER, q("120"))));
        assertThat(new Thresholds(RED).judge(facts).reason())
                .isEqualTo("105 reaches the cut-off of 120 for Amber.");
        assertThat(new Thresholds(RED).judge(facts.withActual(q("121"))).reason())
                .isEqualTo("121 does not reach the cut-off of 120 for Amber.");
        var neutral =
                Facts.of(Measure.count(), Polarity.NEUTRAL)
                        .withActual(q("1"))
                        .withCutOffs(facts.cutOffs());
        assertThat(rating(new Thresholds(RED).judge(neutral))).isEqualTo("data-only");
    }

    @ParameterizedTest
    @CsvSource({"40, Green", "60, Green", "62, Amber", "63.01, Red", "38, Amber", "37, Red"})
    void an_expected_range_has_a_near_outside(String actual, String rating) {
        var scheme = new Range(GREEN, AMBER, RED, Margin.percent("5"));
        var facts =
                Facts.of(Measure.percent(0), Polarity.NEUTRAL)
                        .withTarget(new Target.Range(q("40"), q("60")))
                        .withActual(q(actual));
        assertThat(rating(scheme.judge(facts))).isEqualTo(rating);
    }

    @Test
    void a_range_without_near_is_inside_or_outside_and_a_single_target_a_range_of_one() {
        var scheme = new Range(GREEN, null, RED, null);
        var facts = percent(Polarity.CLOSE, "50.1", "50");
        assertThat(rating(scheme.judge(facts))).isEqualTo("Red");
        assertThat(rating(scheme.judge(facts.withActual(q("50"))))).isEqualTo("Green");
        assertThat(rating(scheme.judge(facts.withTarget(new Target.Tiers(null, q("50"), null)))))
                .isEqualTo("no-target");
    }

    @ParameterizedTest
    @CsvSource({
        "MET, , Green",
        "ON_TRACK, , Green",
        "AT_RISK, , Red",
        "NOT_DUE, , not-due",
        "DELAYED, LOW, Green Amber",
        "DELAYED, MEDIUM, Red Amber",
        "DELAYED, HIGH, Red",
        "DELAYED, , not-judged",
        "MET, HIGH, Green"
    })
    void a_commitment_is_rated_by_progress_and_impact(
            Progress progress, @org.jspecify.annotations.Nullable Impact impact, String rating) {
        assertThat(rating(MILESTONES.judge(Facts.of(new Commitment(progress, impact)))))
                .isEqualTo(rating);
    }

    @Test
    void a_commitment_on_track_says_so() {
        assertThat(MILESTONES.judge(Facts.of(Commitment.of(Progress.ON_TRACK))).words())
                .isEqualTo("On track");
    }

    @Test
    void a_judgement_stands_beside_what_the_rule_says() {
        var scheme = new Judgement(tolerance(Margin.percent("5")));
        var facts = percent(Polarity.HIGHER, "10", "60");
        assertThat(rating(scheme.judge(facts))).isEqualTo("Red");
        var judged = facts.withJudged(new Judged(AMBER, "A Director", "A plan is agreed"));
        assertThat(scheme.judge(judged))
                .isEqualTo(Rated.of(AMBER, "Set by A Director: A plan is agreed."));
        assertThat(scheme.byRule(judged).map(Ratings::rating)).contains("Red");
        assertThat(new Judgement(null).judge(facts.withJudged(new Judged(RED, "", ""))).reason())
                .isEqualTo("Set.");
        assertThat(rating(new Judgement(null).judge(facts))).isEqualTo("not-judged");
        assertThat(new Judgement(LEICESTER).judgesForecast()).isTrue();
        assertThat(new Judgement(null).judgesForecast()).isFalse();
    }

    @Test
    void an_unrated_indicator_always_says_why() {
        for (var why : Why.values()) {
            var outcome = new Unrated(why).judge(percent(Polarity.HIGHER, "1", "1"));
            assertThat(rating(outcome)).isEqualTo(why.id());
            assertThat(outcome.reason()).endsWith(".");
            assertThat(outcome.words()).isEqualTo(why.words());
        }
    }

    @Test
    void nothing_known_is_never_rated() {
        var nothing = Facts.of(Measure.percent(1), Polarity.HIGHER);
        for (var scheme :
                List.of(
                        tolerance(Margin.percent("5")),
                        Ratings.BARNET,
                        Ratings.WESTMINSTER,
                        LEICESTER,
                        new Thresholds(RED),
                        new Range(GREEN, null, RED, null),
                        MILESTONES)) {
            assertThat(rating(scheme.judge(nothing))).isEqualTo("no-value");
        }
        var noTarget = nothing.withActual(q("1"));
        for (var scheme :
                List.of(
                        tolerance(Margin.percent("5")),
                        Ratings.BARNET,
                        Ratings.WESTMINSTER,
                        LEICESTER,
                        new Thresholds(RED),
                        new Range(GREEN, null, RED, null))) {
            assertThat(rating(scheme.judge(noTarget))).isEqualTo("no-target");
        }
    }

    @Test
    void a_rating_has_a_name_and_a_rank() {
        assertThat(GREEN.isBetter(RED)).isTrue();
        assertThat(GREEN).hasToString("Green");
        assertThatThrownBy(() -> new Rating("x", " ", "#000", Shape.CROSS, Mood.POOR, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rating("x", "X", "#000", Shape.CROSS, Mood.POOR, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
