package org.outturn.rules.verdict;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.rules.rating.Ratings.WESTMINSTER;
import static org.outturn.rules.rating.Ratings.q;
import static org.outturn.rules.rating.Ratings.tolerance;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.rating.ForecastTolerance;
import org.outturn.rules.rating.Margin;
import org.outturn.rules.rating.Outcome.NotRated;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.rating.Ratings;
import org.outturn.rules.rating.Why;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

/// Verdicts on a year that is not over: by its forecast, and never against another span's target.
class AssessorForecastTest {
    private static final RatingScheme LEICESTER =
            new ForecastTolerance(Ratings.GREEN, Ratings.AMBER, Ratings.RED, Margin.percent("0.5"));

    @Test
    void leicesters_admissions_are_rated_on_their_forecast() {
        var definition =
                Definition.of(Measure.count(), Polarity.LOWER, Accumulation.FLOW, LEICESTER);
        var half = Observation.of(Period.parse("2017/18 H1"), q("124"));
        var verdict =
                Assessor.assess(
                        definition, Case.of(half, null).incomplete(new Target.Single(q("266"))));
        assertThat(requireNonNull(verdict.forecast()).value()).isEqualTo(q("248"));
        assertThat(verdict.outcome().reason())
                .isEqualTo("The forecast of 248 meets the target of 266.");
        assertThat(verdict.forecastOutcome()).isEqualTo(verdict.outcome());
        assertThat(verdict.variance()).isNull();
        assertThat(verdict.steps())
                .containsExactly(
                        "The result for H1 2017/18 is 124.",
                        "The target for the year is 266.",
                        "The forecast of 248 meets the target of 266.",
                        "So it is rated Green.",
                        "At the rate of the year so far (124 in 6 months) the year ends at 248.",
                        "Direction not known: there is no earlier figure for the previous period.");
    }

    @Test
    void half_a_year_of_what_adds_up_is_not_so_much_short_of_the_years_target() {
        var definition =
                Definition.of(Measure.count(), Polarity.LOWER, Accumulation.FLOW, LEICESTER);
        var half = Observation.of(Period.parse("2017/18 H1"), q("124"));
        var year = new Target.Single(q("266"));
        assertThat(Assessor.assess(definition, Case.of(half, year).incomplete(year)).variance())
                .isNull();
        // A level of part of a year can be seen beside the level that is wanted at its end.
        var level =
                Definition.of(
                        Measure.count(), Polarity.LOWER, Accumulation.STOCK, definition.scheme());
        assertThat(Assessor.assess(level, Case.of(half, year).incomplete(year)).variance())
                .isNotNull();
    }

    @Test
    void months_that_add_to_a_year_are_set_against_its_target_in_march_too() {
        var definition =
                Definition.of(
                        Measure.count(),
                        Polarity.LOWER,
                        Accumulation.FLOW,
                        tolerance(Margin.percent("5")));
        var months =
                IntStream.range(0, 12)
                        .mapToObj(i -> YearMonth.of(2017, 4).plusMonths(i).toString())
                        .map(month -> Observation.of(Period.parse(month), q("51")))
                        .toList();
        var verdict =
                Assessor.assess(
                        definition,
                        new Case(
                                months.getLast(),
                                null,
                                new Target.Single(q("600")),
                                List.of(),
                                List.of(),
                                null,
                                List.of(),
                                months,
                                true,
                                null,
                                null));
        // Twelve months of 51 are 612, 2% more than 600 allows.
        assertThat(requireNonNull(verdict.forecast()).value()).isEqualTo(q("612"));
        assertThat(verdict.forecast().words()).isEqualTo("The figures of the year come to 612.");
        assertThat(verdict.forecastOutcome())
                .isEqualTo(
                        new Rated(
                                Ratings.AMBER,
                                "The outturn of 612 misses the target of 600 by 12, no more than 5% of the target.",
                                false,
                                "Amber"));
        assertThat(verdict.steps()).contains("The outturn is rated Amber.");
    }

    /// Of a target for the year only, one month says nothing: 51 in March are no better than the 51 of February.
    @Test
    void a_scheme_that_rates_the_forecast_rates_the_outturn_of_the_year_in_march() {
        var year = new Target.Single(q("600"));
        var february = ofMonths(11, LEICESTER, year);
        assertThat(february.outcome().reason())
                .isEqualTo(
                        "The forecast of 612 misses the target of 600 by 12, more than 0.5% of the target.");
        var march = ofMonths(12, LEICESTER, year);
        assertThat(march.outcome())
                .isEqualTo(
                        new Rated(
                                Ratings.RED,
                                "The outturn of 612 misses the target of 600 by 12, more than 0.5% of the target.",
                                false,
                                "Red"));
        assertThat(march.variance()).isNull();
        assertThat(
                        ofMonths(12, WESTMINSTER, new Target.Tiers(null, q("600"), null))
                                .outcome()
                                .words())
                .isEqualTo("Target missed");
    }

    private static Verdict ofMonths(int number, RatingScheme scheme, Target year) {
        var months =
                IntStream.range(0, number)
                        .mapToObj(i -> YearMonth.of(2017, 4).plusMonths(i).toString())
                        .map(month -> Observation.of(Period.parse(month), q("51")))
                        .toArray(Observation[]::new);
        return Assessor.assess(
                Definition.of(Measure.count(), Polarity.LOWER, Accumulation.FLOW, scheme),
                Case.of(months[number - 1], year).incomplete(year, months));
    }

    @Test
    void a_whole_year_that_comes_late_differs_from_its_target_by_all_of_it() {
        var year = new Target.Single(q("600"));
        var definition =
                Definition.of(Measure.count(), Polarity.LOWER, Accumulation.FLOW, LEICESTER);
        var late = Observation.of(Period.parse("2016/17"), q("640"));
        var variance = Assessor.assess(definition, Case.of(late, year).incomplete(year)).variance();
        // 40 of 600.
        assertThat(requireNonNull(variance).words(Measure.count(), 1)).startsWith("6.7% worse");
    }

    @Test
    void todays_rating_and_the_forecast_rating_stay_apart() {
        var definition =
                Definition.of(
                        Measure.count(),
                        Polarity.HIGHER,
                        Accumulation.FLOW,
                        tolerance(Margin.percent("10")));
        var july = Observation.of(Period.parse("2020-07"), q("30"));
        var verdict =
                Assessor.assess(
                        definition,
                        new Case(
                                july,
                                new Target.Single(q("25")),
                                new Target.Single(q("300")),
                                List.of(),
                                List.of(),
                                null,
                                List.of(),
                                List.of(Observation.of(Period.parse("2020/21 Q1"), q("40"))),
                                true,
                                null,
                                null));
        assertThat(verdict.outcome().words()).isEqualTo("Green");
        assertThat(requireNonNull(verdict.forecast()).value()).isEqualTo(q("210"));
        assertThat(verdict.forecastOutcome())
                .isEqualTo(
                        new Rated(
                                Ratings.RED,
                                "The forecast of 210 misses the target of 300 by 90, more than 10% of the target.",
                                true,
                                "Red"));
        assertThat(verdict.steps()).contains("The forecast would be rated Red.");
    }

    @Test
    void westminsters_delays_are_on_track_by_february() {
        var definition =
                Definition.of(Measure.count(), Polarity.LOWER, Accumulation.FLOW, WESTMINSTER);
        var toFebruary = Observation.of(Period.parse("2017-04..2018-02"), q("540"));
        var tiers = new Target.Tiers(q("1213"), q("1103"), q("1047"));
        var verdict = Assessor.assess(definition, Case.of(toFebruary, tiers).incomplete(tiers));
        assertThat(verdict.outcome().words()).isEqualTo("On track to exceed target");
        assertThat(verdict.steps())
                .contains(
                        "The targets are: minimum 1,213, ideal 1,103, aspirational 1,047.",
                        "The figure covers only part of the period that the target is for.",
                        "So it is rated Target exceeded ('On track to exceed target').");
    }

    /// Westminster's 2.9: the twelve months to June, set against what 2017/18 should come to, are three months of that year.
    @Test
    void a_rolling_year_says_how_many_months_of_its_targets_year_it_covers() {
        assertThat(steps("R12 2017-06", "2017/18"))
                .contains("The figure covers 3 of the 12 months that the target is for.");
        assertThat(steps("R12 2017-03", "2017/18"))
                .contains("The figure covers none of the 12 months that the target is for.");
        assertThat(steps("R12 2017-06", "2017/18 Q2"))
                .contains("The figure covers none of the 3 months that the target is for.");
        assertThat(steps("R12 2017-08", "2017/18 Q2"))
                .contains("The figure covers 2 of the 3 months that the target is for.");
        // All twelve are there: it is only provisional, which is said of the figure.
        assertThat(steps("2017/18", "2017/18")).noneMatch(step -> step.contains("covers"));
        assertThat(steps("R12 2018-03", "2017/18")).noneMatch(step -> step.contains("covers"));
    }

    private static List<String> steps(String covers, String aimed) {
        var tiers = new Target.Tiers(q("6.5"), q("7"), q("8"));
        var given = Observation.of(Period.parse(covers), q("7.6"));
        return Assessor.assess(
                        Definition.of(
                                Measure.percent(1),
                                Polarity.HIGHER,
                                Accumulation.ROLLING,
                                WESTMINSTER),
                        Case.of(given, tiers).incomplete(tiers).aimedAt(Period.parse(aimed)))
                .steps();
    }

    /// Barnet's AC/C1: 1,539 in two months, with a target for the quarter. 9,234 in the year says nothing of 1,833 in the quarter.
    @Test
    void a_forecast_of_the_year_is_not_set_against_the_target_of_a_quarter() {
        var definition =
                Definition.of(
                        Measure.rate(100_000, 0),
                        Polarity.LOWER,
                        Accumulation.FLOW,
                        tolerance(Margin.percent("5")));
        var twoMonths = Observation.of(Period.parse("2015-04..2015-05"), q("1539"));
        var quarter = new Target.Single(q("1833"));
        var verdict = Assessor.assess(definition, Case.of(twoMonths, quarter).incomplete(null));
        assertThat(verdict.outcome().words()).isEqualTo("Green");
        assertThat(requireNonNull(verdict.forecast()).value()).isEqualTo(q("9234"));
        assertThat(verdict.forecastOutcome()).isNull();
    }

    @Test
    void in_part_of_a_quarter_with_a_target_a_level_is_taken_to_stay_and_a_flow_is_not_foretold() {
        var month = Period.parse("2017-04");
        var quarter = new Target.Tiers(q("75"), q("85"), null);
        var level =
                Definition.of(Measure.percent(0), Polarity.HIGHER, Accumulation.STOCK, WESTMINSTER);
        assertThat(
                        Assessor.assess(
                                        level,
                                        Case.of(Observation.of(month, q("80")), quarter)
                                                .incomplete(null))
                                .outcome()
                                .reason())
                .isEqualTo("The forecast of 80% meets the minimum but not the ideal of 85%.");
        var flow = Definition.of(Measure.count(), Polarity.HIGHER, Accumulation.FLOW, WESTMINSTER);
        assertThat(
                        Assessor.assess(
                                        flow,
                                        Case.of(Observation.of(month, q("80")), quarter)
                                                .incomplete(null))
                                .outcome())
                .isEqualTo(
                        new NotRated(
                                Why.NO_FORECAST,
                                "The period is not complete, and there is no forecast to rate."));
    }
}
