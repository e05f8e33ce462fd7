package org.outturn.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.rules.rating.Ratings.BARNET;
import static org.outturn.rules.rating.Ratings.GREEN_AMBER;
import static org.outturn.rules.rating.Ratings.WESTMINSTER;
import static org.outturn.rules.rating.Ratings.q;
import static org.outturn.rules.rating.Ratings.tolerance;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.direction.StatedDirection;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.forecast.Choice;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.rating.Judged;
import org.outturn.rules.rating.Judgement;
import org.outturn.rules.rating.Margin;
import org.outturn.rules.rating.Outcome.NotRated;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.rating.Precision;
import org.outturn.rules.rating.Why;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Quality;
import org.outturn.rules.series.Target;

class AssessorTest {
    private static final Period Q1 = Period.parse("2015/16 Q1");
    private static final Definition SHARE =
            Definition.of(Measure.percent(2), Polarity.HIGHER, Accumulation.STOCK, BARNET);

    private static Case parts(String numerator, String denominator, String target) {
        return Case.of(
                Observation.ofParts(Q1, q(numerator), q(denominator)),
                new Target.Single(q(target)));
    }

    private static Earlier previous(String value, int decimals) {
        return Earlier.printed(Against.PREVIOUS, q(value), decimals, null);
    }

    @Test
    void barnets_s3_is_explained_to_a_councillor() {
        var verdict =
                Assessor.assess(
                        SHARE, parts("422", "709", "60.00").withEarlier(previous("58.10", 2)));
        assertThat(verdict.steps())
                .containsExactly(
                        "The result for Q1 2015/16 is 59.52%: 422 out of 709.",
                        "The target is 60.00%.",
                        "59.52% misses the target of 60.00% by 0.48 percentage points; from the baseline of 58.10% it"
                                + " made 74.8% of the targeted improvement; Red Amber takes at least 65%.",
                        "So it is rated Red Amber.",
                        "The result is 0.8% worse than target.",
                        "Improving against the previous period: 59.52% after 58.10%, and higher is better.");
        assertThat(verdict.rulesVersion()).isEqualTo(Assessor.RULES_VERSION);
        assertThat(verdict.byRule()).isNull();
        assertThat(verdict.forecastOutcome()).isNull();
    }

    @Test
    void a_rate_is_explained_with_its_base_and_an_unlike_comparison_with_its_reason() {
        var rates =
                Definition.of(Measure.rate(100_000, 2), Polarity.LOWER, Accumulation.FLOW, BARNET);
        var verdict =
                Assessor.assess(
                        rates,
                        parts("47", "51576", "100.0")
                                .withEarlier(
                                        Earlier.printed(
                                                Against.PREVIOUS,
                                                q("475.1"),
                                                1,
                                                Period.parse("2014/15")))
                                .withStated(
                                        new StatedDirection(
                                                Against.PREVIOUS,
                                                Direction.IMPROVING,
                                                "Improving")));
        assertThat(verdict.steps())
                .containsExactly(
                        "The result for Q1 2015/16 is 91.13: 47 out of 51,576, times 100,000.",
                        "The target is 100.00.",
                        "91.13 meets the target of 100.00.",
                        "So it is rated Green.",
                        "The result is 8.9% better than target.",
                        "At the rate of the year so far (91.13 in 3 months) the year ends at 364.51.",
                        "Not comparable with the previous period: Q1 2015/16 covers 3 months and 2014/15 covers a"
                                + " year. The paper states 'Improving'.");
    }

    @Test
    void a_person_may_overrule_the_rule_and_both_are_kept() {
        var judged = new Judged(GREEN_AMBER, "the report", "as printed");
        var matter =
                parts("2657", "2674", "100").withEarlier(previous("98.4", 1)).withJudged(judged);
        for (var definition : List.of(SHARE, with(new Judgement(BARNET)))) {
            var verdict = Assessor.assess(definition, matter);
            assertThat(verdict.outcome())
                    .isEqualTo(
                            new Rated(
                                    GREEN_AMBER,
                                    "Set by the report: as printed.",
                                    false,
                                    "Green Amber"));
            assertThat(verdict.byRule()).isInstanceOf(Rated.class);
            assertThat(verdict.steps())
                    .anyMatch(step -> step.startsWith("By the rule it would be rated Red: "));
        }
        var alone = Assessor.assess(with(new Judgement(null)), matter);
        assertThat(alone.byRule()).isNull();
        assertThat(alone.outcome()).isInstanceOf(Rated.class);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_DUE, NOT_DUE",
        "NOT_AVAILABLE, NO_VALUE",
        "SUPPRESSED, SUPPRESSED",
        "NOT_COMPARABLE, NOT_COMPARABLE"
    })
    void what_is_known_of_a_figure_can_keep_it_from_being_rated(Quality quality, Why why) {
        var figure = new Observation(Q1, null, null, q("3"), 0, quality);
        var verdict =
                Assessor.assess(
                        SHARE,
                        Case.of(figure, new Target.Single(q("1"))).withEarlier(previous("2", 0)));
        assertThat(verdict.outcome())
                .isInstanceOfSatisfying(NotRated.class, no -> assertThat(no.why()).isEqualTo(why));
        assertThat(verdict.steps()).contains("So it is not rated.");
        assertThat(verdict.directions()).noneMatch(travel -> travel instanceof Travel.Derived);
    }

    @Test
    void a_suppressed_figure_appears_nowhere() {
        var figure = new Observation(Q1, q("3"), q("7"), null, 0, Quality.SUPPRESSED);
        var verdict =
                Assessor.assess(
                        SHARE,
                        Case.of(figure, new Target.Single(q("60"))).withEarlier(previous("50", 0)));
        assertThat(verdict.variance()).isNull();
        assertThat(verdict.forecast()).isNull();
        assertThat(String.join(" ", verdict.steps())).doesNotContain("42.8", "3 out of 7");
    }

    @Test
    void provisional_and_estimated_figures_are_rated_and_said_to_be_so() {
        for (var quality : List.of(Quality.PROVISIONAL, Quality.ESTIMATED)) {
            var figure = new Observation(Q1, null, null, q("61"), 0, quality);
            var verdict = Assessor.assess(SHARE, Case.of(figure, new Target.Single(q("60"))));
            assertThat(verdict.outcome()).isInstanceOf(Rated.class);
            assertThat(verdict.steps())
                    .anyMatch(step -> step.matches("The figure is (an estimate|provisional)\\."));
        }
    }

    @Test
    void parts_that_cannot_be_right_give_no_value() {
        var zero = Assessor.assess(SHARE, parts("0", "0", "60"));
        assertThat(zero.outcome())
                .isEqualTo(
                        new NotRated(
                                Why.NO_VALUE, "The denominator is zero, so there is no value."));
        var above = Assessor.assess(SHARE, parts("8", "7", "60"));
        assertThat(above.outcome().reason())
                .isEqualTo("The numerator 8 is more than the denominator 7.");
        assertThat(above.variance()).isNull();
    }

    @Test
    void nothing_known_at_all_is_awaited() {
        var verdict = Assessor.assess(SHARE, Case.of(null, null));
        assertThat(verdict.outcome())
                .isEqualTo(new NotRated(Why.AWAITED, "The figure for the period is awaited."));
        assertThat(verdict.directions()).singleElement().isInstanceOf(Travel.Unknown.class);
        assertThat(verdict.steps()).hasSize(3);
    }

    @Test
    void each_comparison_wanted_has_its_direction_in_order() {
        var definition =
                new Definition(
                        Measure.percent(1),
                        Polarity.HIGHER,
                        Accumulation.RATIO,
                        tolerance(Margin.percent("5")),
                        new Significance.Points(q("1")),
                        List.of(Against.LAST_YEAR, Against.PREVIOUS, Against.BASELINE),
                        Precision.FULL,
                        new Choice.Automatic());
        var verdict =
                Assessor.assess(
                        definition,
                        parts("422", "709", "60")
                                .withEarlier(
                                        previous("58.10", 2),
                                        Earlier.printed(Against.LAST_YEAR, q("59.0"), 1, null)));
        assertThat(verdict.directions())
                .map(Travel::against)
                .containsExactly(Against.LAST_YEAR, Against.PREVIOUS, Against.BASELINE);
        assertThat(verdict.directions().getFirst().reason())
                .endsWith("and a change of less than 1.0 percentage points does not count.");
        assertThat(verdict.directions().getLast()).isInstanceOf(Travel.Unknown.class);
    }

    @Test
    void printed_precision_is_said() {
        var definition =
                new Definition(
                        Measure.percent(0),
                        Polarity.HIGHER,
                        Accumulation.RATIO,
                        WESTMINSTER,
                        new Significance.None(),
                        List.of(),
                        Precision.PRINTED,
                        new Choice.Automatic());
        var figure = Observation.ofParts(Period.parse("2017/18"), q("2285"), q("2675"));
        var verdict =
                Assessor.assess(
                        definition, Case.of(figure, new Target.Tiers(q("75"), q("85"), q("90"))));
        assertThat(verdict.outcome().words()).isEqualTo("Target achieved");
        assertThat(verdict.forecast()).isNull();
        assertThat(verdict.steps()).contains("The figure is compared as printed, to 0 decimals.");
    }

    @Test
    void a_yearly_survey_keeps_its_direction_until_the_next() {
        var notDue =
                new Observation(Period.parse("2017/18 H1"), null, null, null, 0, Quality.NOT_DUE);
        var verdict =
                Assessor.assess(
                        SHARE,
                        Case.of(notDue, new Target.Single(q("75.0")))
                                .withEarlier(previous("70.5", 1))
                                .withLatest(
                                        new Observation(
                                                Period.parse("2016/17"),
                                                null,
                                                null,
                                                q("76.2"),
                                                1,
                                                Quality.FINAL)));
        assertThat(verdict.steps())
                .containsExactly(
                        "The target is 75.00%.",
                        "No figure is due for the period.",
                        "So it is not rated.",
                        "The latest figure is for 2016/17; the direction leads to that.",
                        "Improving against the previous period: 76.20% after 70.50%, and higher is better.");
    }

    @Test
    void an_unlike_earlier_flow_is_no_baseline() {
        var definition = Definition.of(Measure.count(), Polarity.HIGHER, Accumulation.FLOW, BARNET);
        var verdict =
                Assessor.assess(
                        definition,
                        Case.of(Observation.of(Q1, q("90")), new Target.Single(q("100")))
                                .withEarlier(
                                        Earlier.printed(
                                                Against.PREVIOUS,
                                                q("50"),
                                                0,
                                                Period.parse("2014/15"))));
        assertThat(verdict.outcome())
                .isInstanceOfSatisfying(
                        NotRated.class, no -> assertThat(no.why()).isEqualTo(Why.NO_BASELINE));
    }

    @Test
    void a_sound_verdict_is_the_same_every_time() {
        var matter = parts("422", "709", "60.00").withEarlier(previous("58.10", 2));
        assertThat(Assessor.assess(SHARE, matter)).isEqualTo(Assessor.assess(SHARE, matter));
    }

    private static Definition with(Judgement scheme) {
        return Definition.of(Measure.percent(2), Polarity.HIGHER, Accumulation.STOCK, scheme);
    }
}
