package org.outturn.rules.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.rules.rating.Ratings.WESTMINSTER;
import static org.outturn.rules.rating.Ratings.q;
import static org.outturn.rules.rating.Ratings.rating;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

class TiersTest {
    /// Westminster, year end 2017/18.
    @ParameterizedTest
    @CsvSource({
        "75.00, HIGHER, 75,   87,   Minimum standard met", // same placement
        "15.40, LOWER,  16,   9.9,  Minimum standard met", // re-referrals
        "98,    LOWER,  105,  95,   Minimum standard met", // permanent admissions
        "68,    HIGHER, 58,   68,   Target achieved", // primary school
        "1.4,   LOWER,  1.6,  1.5,  Target exceeded", // not in education
        "13,    HIGHER, 8,    10,   Target exceeded", // foster carers
        "81.2,  HIGHER, ,     75,   Target exceeded", // development review: only an ideal
        "74.9,  HIGHER, ,     75,   Target missed",
        "4.9,   HIGHER, 5,    20,   Target missed"
    })
    void a_figure_falls_into_a_tier(
            String actual,
            Polarity polarity,
            @Nullable String minimum,
            String ideal,
            String rating) {
        assertThat(rating(WESTMINSTER.judge(facts(polarity, minimum, ideal).withActual(q(actual)))))
                .isEqualTo(rating);
    }

    @Test
    void reviews_exceed_the_ideal_at_full_precision_and_achieve_it_as_printed() {
        var facts =
                facts(Polarity.HIGHER, "75", "85")
                        .withActual(Measure.percent(0).fromParts(q("2285"), q("2675")));
        assertThat(WESTMINSTER.judge(facts).words()).isEqualTo("Target exceeded");
        assertThat(WESTMINSTER.judge(facts).reason())
                .isEqualTo("85.4% is better than the ideal of 85%.");
        var printed = facts.withPrecision(Precision.PRINTED);
        assertThat(WESTMINSTER.judge(printed).words()).isEqualTo("Target achieved");
        assertThat(WESTMINSTER.judge(printed).reason()).isEqualTo("85% achieves the ideal of 85%.");
    }

    @Test
    void words_lead_back_to_the_rating_that_prints_them() {
        assertThat(WESTMINSTER.printing("Target missed")).contains(WESTMINSTER.missed());
        assertThat(WESTMINSTER.printing("On track to meet minimum standard"))
                .contains(WESTMINSTER.minimum());
        assertThat(WESTMINSTER.printing("Not due")).isEmpty();
    }

    @Test
    void an_incomplete_year_is_rated_on_its_forecast_in_other_words() {
        var facts =
                facts(Polarity.LOWER, "1213", "1103")
                        .withActual(q("540"))
                        .withComplete(false)
                        .withForecast(q("589.1"));
        assertThat(WESTMINSTER.judge(facts))
                .isEqualTo(
                        new Rated(
                                WESTMINSTER.exceeded(),
                                "The forecast of 589% is better than the ideal of 1,103%.",
                                true,
                                "On track to exceed target"));
        assertThat(WESTMINSTER.judge(facts.withForecast(q("1103"))).words())
                .isEqualTo("On track to achieve target");
        assertThat(WESTMINSTER.judge(facts.withForecast(q("1200"))).words())
                .isEqualTo("On track to meet minimum standard");
        assertThat(WESTMINSTER.judge(facts.withForecast(q("1300"))).words())
                .isEqualTo("On track to miss target");
        assertThat(rating(WESTMINSTER.judge(facts.withForecast(null)))).isEqualTo("no-forecast");
    }

    @Test
    void a_rating_can_have_a_name_of_its_own_for_an_incomplete_period() {
        var achieved =
                new Rating(
                        "a",
                        "Achieved",
                        "#000",
                        Shape.CIRCLE,
                        Mood.GOOD,
                        0,
                        "A",
                        "Likely to be achieved");
        var scheme = new Tiers(achieved, achieved, achieved, achieved, "On track to");
        var facts =
                facts(Polarity.LOWER, null, "5")
                        .withActual(q("1"))
                        .withForecast(q("4"))
                        .withComplete(false);
        assertThat(scheme.judge(facts).words()).isEqualTo("Likely to be achieved");
        assertThat(scheme.judge(facts.withComplete(true)).words()).isEqualTo("Achieved");
        assertThat(achieved.shortName()).isEqualTo("A");
        assertThat(Ratings.GREEN.shortName()).isEqualTo("Green");
    }

    @Test
    void a_missed_tier_names_the_minimum() {
        assertThat(WESTMINSTER.judge(facts(Polarity.HIGHER, "5", "20").withActual(q("4"))).reason())
                .isEqualTo("4% misses the minimum of 5%.");
        assertThat(
                        WESTMINSTER
                                .judge(facts(Polarity.HIGHER, null, "20").withActual(q("4")))
                                .reason())
                .isEqualTo("4% misses the ideal of 20%.");
        assertThat(
                        WESTMINSTER
                                .judge(facts(Polarity.HIGHER, "5", "20").withActual(q("10")))
                                .reason())
                .isEqualTo("10% meets the minimum but not the ideal of 20%.");
    }

    @Test
    void a_single_target_is_an_ideal() {
        var facts =
                facts(Polarity.HIGHER, null, "1")
                        .withTarget(new Target.Single(q("50")))
                        .withActual(q("50"));
        assertThat(rating(WESTMINSTER.judge(facts))).isEqualTo("Target achieved");
    }

    private static Facts facts(Polarity polarity, @Nullable String minimum, String ideal) {
        return Facts.of(Measure.percent(0), polarity)
                .withTarget(new Target.Tiers(minimum == null ? null : q(minimum), q(ideal), null));
    }
}
