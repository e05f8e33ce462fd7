package org.outturn.rules.rating;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.rules.rating.Ratings.AMBER;
import static org.outturn.rules.rating.Ratings.BARNET;
import static org.outturn.rules.rating.Ratings.GREEN;
import static org.outturn.rules.rating.Ratings.RED;
import static org.outturn.rules.rating.Ratings.WESTMINSTER;
import static org.outturn.rules.rating.Ratings.tolerance;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

/// Truths of every scheme that rates a figure against a target, tried on seeded random figures.
class MonotoneTest {
    private static final List<RatingScheme> SCHEMES =
            List.of(
                    tolerance(Margin.percent("5")),
                    tolerance(Margin.of("5", "2", Margin.Whichever.LESS)),
                    tolerance(Margin.of("5", "2", Margin.Whichever.MORE)),
                    new Tolerance(
                            GREEN,
                            AMBER,
                            RED,
                            Margin.points("3"),
                            Tolerance.Improvement.AMBER_NEEDS_IMPROVEMENT),
                    new Tolerance(
                            GREEN,
                            AMBER,
                            RED,
                            Margin.points("3"),
                            Tolerance.Improvement.RED_NEEDS_WORSENING),
                    BARNET,
                    WESTMINSTER,
                    new ForecastTolerance(GREEN, AMBER, RED, Margin.percent("0.5")));

    private final Random random = new Random(20150630);

    @Test
    void a_higher_figure_is_never_rated_worse_where_higher_is_better() {
        for (int i = 0; i < 4000; i++) {
            var scheme = SCHEMES.get(i % SCHEMES.size());
            var facts = facts(Polarity.HIGHER);
            var lower = figure();
            var higher = lower.plus(Quantity.of(random.nextInt(200)).dividedBy(Quantity.of(10)));
            assertThat(rank(scheme, facts.withActual(higher)))
                    .as("%s: %s and %s of %s", scheme, lower, higher, facts)
                    .isLessThanOrEqualTo(rank(scheme, facts.withActual(lower)));
        }
    }

    @Test
    void mirrored_figures_have_the_same_rating_where_lower_is_better() {
        for (int i = 0; i < 4000; i++) {
            var scheme = SCHEMES.get(i % SCHEMES.size());
            var facts = facts(Polarity.HIGHER).withActual(figure());
            assertThat(rank(scheme, facts))
                    .as("%s: %s", scheme, facts)
                    .isEqualTo(rank(scheme, mirrored(facts)));
        }
    }

    private Facts facts(Polarity polarity) {
        return Facts.of(Measure.percent(1), polarity)
                .withTarget(new Target.Single(figure()))
                .withBaseline(figure())
                .withPrevious(figure());
    }

    private static Facts mirrored(Facts facts) {
        return Facts.of(facts.measure(), Polarity.LOWER)
                .withActual(mirrored(facts.actual()))
                .withTarget(new Target.Single(mirrored(target(facts))))
                .withBaseline(mirrored(facts.baseline()))
                .withPrevious(mirrored(facts.previous()));
    }

    private static Quantity mirrored(@Nullable Quantity figure) {
        return requireNonNull(figure).negated();
    }

    private static Quantity target(Facts facts) {
        return requireNonNull(facts.target()).aim().orElseThrow();
    }

    private Quantity figure() {
        return Quantity.of(random.nextInt(-300, 1000)).dividedBy(Quantity.of(10));
    }

    private static int rank(RatingScheme scheme, Facts facts) {
        return ((Rated) scheme.judge(facts)).rating().rank();
    }
}
