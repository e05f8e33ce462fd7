package org.outturn.rules.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

/// What must hold of any rating by tolerance or share of improvement: figures, targets and baselines drawn by lot from a fixed seed.
class RatingPropertiesTest {
    private static final int DRAWS = 3_000;
    private static final Measure NUMBER = new Measure(Measure.Kind.NUMBER, 1, 1);

    private final Random lot = new Random(95);

    @Test
    void counting_in_other_units_changes_no_rating() {
        for (int i = 0; i < DRAWS; i++) {
            var actual = draw();
            var target = draw();
            var baseline = draw();
            var factor = Quantity.of(1 + lot.nextInt(1000));
            var polarity = lot.nextBoolean() ? Polarity.HIGHER : Polarity.LOWER;
            for (var scheme :
                    new RatingScheme[] {Ratings.tolerance(Margin.percent("5")), Ratings.BARNET}) {
                assertThat(
                                rating(
                                        scheme,
                                        polarity,
                                        actual.times(factor),
                                        target.times(factor),
                                        baseline.times(factor)))
                        .isEqualTo(rating(scheme, polarity, actual, target, baseline));
            }
        }
    }

    @Test
    void moving_everything_changes_no_rating_by_points_or_share() {
        for (int i = 0; i < DRAWS; i++) {
            var actual = draw();
            var target = draw();
            var baseline = draw();
            var way = Quantity.of(lot.nextInt(1000));
            var polarity = lot.nextBoolean() ? Polarity.HIGHER : Polarity.LOWER;
            for (var scheme :
                    new RatingScheme[] {Ratings.tolerance(Margin.points("2")), Ratings.BARNET}) {
                assertThat(
                                rating(
                                        scheme,
                                        polarity,
                                        actual.plus(way),
                                        target.plus(way),
                                        baseline.plus(way)))
                        .isEqualTo(rating(scheme, polarity, actual, target, baseline));
            }
        }
    }

    private Quantity draw() {
        return Quantity.of(lot.nextInt(1200)).dividedBy(Quantity.of(10));
    }

    private static String rating(
            RatingScheme scheme,
            Polarity polarity,
            Quantity actual,
            Quantity target,
            Quantity baseline) {
        var outcome =
                scheme.judge(
                        Facts.of(NUMBER, polarity)
                                .withActual(actual)
                                .withTarget(new Target.Single(target))
                                .withBaseline(baseline)
                                .withPrevious(baseline));
        return outcome instanceof Rated(var rating, _, _, _) ? rating.id() : outcome.words();
    }
}
