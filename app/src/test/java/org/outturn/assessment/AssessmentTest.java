package org.outturn.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.outturn.Examples;
import org.outturn.WithDatabase;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Frequency;
import org.outturn.council.Councils;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.forecast.Forecast.Method;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Outcome;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// The papers' figures, judged as the papers judge them.
@WithDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentTest {
    @Autowired private Assessment assessment;
    @Autowired private Catalogue catalogue;
    @Autowired private Councils councils;
    @Autowired private JdbcTemplate jdbc;

    @BeforeAll
    void the_examples(@Autowired BeanFactory rooms) {
        for (var name :
                List.of("barnet", "leicester", "westminster", "worcestershire", "fernshire")) {
            Examples.load(rooms, name);
        }
    }

    @Test
    void barnet_counts_five_green_one_green_amber_one_red_amber_five_red_strategic_indicators() {
        assertThat(counts("barnet", "2015/16 Q1", "type=strategic"))
                .isEqualTo("green 5, green-amber 1, red-amber 1, red 5, none 0");
    }

    @Test
    void barnet_compares_a_quarter_with_a_year_where_it_prints_improving() {
        var admissions = assessment.get("barnet", "AC/S9", "", Period.parse("2015/16 Q1"));
        assertThat(admissions.verdict().directions().getFirst())
                .isInstanceOf(Travel.NotComparable.class);
        assertThat(Objects.requireNonNull(admissions.result()).shown(2)).isEqualTo("91.13");
    }

    @Test
    void barnets_year_of_admissions_is_not_rated_by_the_target_of_a_quarter() {
        var admissions = assessment.get("barnet", "AC/C1", "", Period.parse("2015/16 Q1"));
        assertThat(Objects.requireNonNull(admissions.verdict().forecast()).value().shown(0))
                .isEqualTo("9,234");
        assertThat(admissions.verdict().forecastOutcome()).isNull();
    }

    @Test
    void five_years_of_figures_give_a_forecast_its_method_and_its_range() {
        var methods =
                scorecard("fernshire", "2026/27 Q2").whole().stream()
                        .filter(one ->
                                Objects.requireNonNull(one.indicator().frequency())
                                        == Frequency.MONTHLY)
                        .map(one -> one.verdict().forecast())
                        .filter(Objects::nonNull)
                        .filter(forecast -> forecast.range() != null)
                        .map(forecast -> forecast.method())
                        .collect(Collectors.toSet());
        assertThat(methods)
                .contains(Method.SEASONAL_SHARE, Method.LATEST, Method.TREND, Method.YEAR_AVERAGE);
    }

    @Test
    void what_came_later_was_not_known_when_a_figure_was_reported() {
        var one =
                assessment.get("fernshire", "residential-admissions", "", Period.parse("2022-05"));
        var forecast = Objects.requireNonNull(one.verdict().forecast());
        assertThat(forecast.method()).isEqualTo(Method.RUN_RATE);
        assertThat(forecast.reason())
                .isEqualTo(
                        "A seasonal share takes two complete earlier years, and there is none; so the run rate.");
    }

    @Test
    void westminster_is_judged_in_its_own_words_as_printed_but_for_six() {
        assertThat(differences("westminster", "2017/18"))
                .containsExactly(
                        "1.1: Minimum standard met, printed Target Achieved",
                        "1.2: Target exceeded, printed Target Achieved",
                        "1.4: Minimum standard met, printed Target Missed",
                        "1.9: Minimum standard met, printed Target Achieved",
                        "2.7: On track to exceed target, printed On Track to achieve target",
                        "2.10: On track to miss target, printed On Track to achieve target");
    }

    @Test
    void worcestershire_shows_ratings_that_were_set_without_a_figure() {
        var one = assessment.get("worcestershire", "jsa-16-24", "", Period.parse("2017/18 Q2"));
        assertThat(one.figure()).isNull();
        assertThat(one.verdict().outcome().words()).isEqualTo("Green");
    }

    @Test
    void leicester_forecasts_seven_to_meet_none_near_and_five_to_miss() {
        assertThat(counts("leicester", "2017/18 Q2", "framework=ascof"))
                .isEqualTo("green 7, amber 0, red 5, none 16");
    }

    @Test
    void leicester_prints_two_letters_that_its_own_forecasts_deny() {
        assertThat(differences("leicester", "2017/18 Q2"))
                .containsExactly(
                        "2Ai: Forecast to meet or exceed target, printed R",
                        "2Aii: Forecast to meet or exceed target, printed A");
    }

    @Test
    void verdicts_are_kept_once_and_again_only_when_they_change() {
        int kept = assessment.assessAll("barnet");
        assertThat(kept).isEqualTo(20);
        assertThat(assessment.assessAll("barnet")).isZero();
        assertThat(
                        jdbc.queryForObject(
                                """
                                select inputs -> 'target' ->> 'value' || ' ' || rating || ' ' || scheme_version
                                from verdict where council = 'barnet' and indicator = 'ld-accommodation'
                                """,
                                String.class))
                .isEqualTo("60 red-amber 1");
    }

    @Test
    void twenty_thousand_verdicts_are_kept_and_a_scorecard_with_its_wards_is_read_at_once() {
        assertThat(assessment.assessAll("fernshire")).isGreaterThan(20_000);
        var card = scorecard("fernshire", "2026/27 Q2");
        long start = System.nanoTime();
        var again = scorecard("fernshire", "2026/27 Q2");
        assertThat(again.whole()).hasSameSizeAs(card.whole());
        assertThat(again.parts()).hasSizeGreaterThan(500);
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }

    /// Indicators whose rating is printed otherwise.
    private List<String> differences(String council, String period) {
        return scorecard(council, period).whole().stream()
                .filter(one -> one.stated().containsKey("rating"))
                .filter(one -> !isSo(one, one.stated().getOrDefault("rating", "")))
                .map(one ->
                        "%s: %s, printed %s"
                                .formatted(
                                        one.indicator().reference(),
                                        one.verdict().outcome().words(),
                                        one.stated().get("rating")))
                .toList();
    }

    private static boolean isSo(Assessed one, String printed) {
        return one.verdict().outcome() instanceof Outcome.Rated rated
                && (rated.words().equalsIgnoreCase(printed)
                        || rated.rating().shortName().equals(printed));
    }

    private Scorecard scorecard(String council, String period) {
        return assessment.scorecard(council, Period.parse(period), FiguresAs.REPORTED);
    }

    private String counts(String council, String period, String filter) {
        var card = scorecard(council, period);
        return Stream.concat(
                        catalogue.framework(council).ratings().stream().map(one -> one.id()),
                        Stream.of("none"))
                .map(rating ->
                        rating
                                + " "
                                + card.counted(
                                                read(council, filter)
                                                        .and(read(council, "rating=" + rating)))
                                        .size())
                .collect(Collectors.joining(", "));
    }

    private Filter read(String council, String text) {
        return switch (Filter.read(text, catalogue.framework(council), councils.units(council))) {
            case Filter.Reading.Read(var filter) -> filter;
            case Filter.Reading.Refused(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }
}
