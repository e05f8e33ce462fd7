package org.outturn.rules.rating;

import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

/// Ratings and facts that the tests speak of.
public final class Ratings {
    public static final Rating GREEN =
            new Rating("green", "Green", "#00703c", Shape.CIRCLE, Mood.GOOD, 0);
    public static final Rating GREEN_AMBER =
            new Rating("green-amber", "Green Amber", "#57801a", Shape.SQUARE, Mood.MIDDLING, 1);
    public static final Rating AMBER =
            new Rating("amber", "Amber", "#f47738", Shape.TRIANGLE, Mood.MIDDLING, 1);
    public static final Rating RED_AMBER =
            new Rating("red-amber", "Red Amber", "#b35c00", Shape.TRIANGLE, Mood.MIDDLING, 2);
    public static final Rating RED =
            new Rating("red", "Red", "#d4351c", Shape.DIAMOND, Mood.POOR, 3);

    public static final ShareOfImprovement BARNET =
            new ShareOfImprovement(
                    GREEN,
                    java.util.List.of(
                            new ShareOfImprovement.Band(q("0.65"), RED_AMBER),
                            new ShareOfImprovement.Band(q("0.80"), GREEN_AMBER)),
                    RED);
    public static final Tiers WESTMINSTER =
            new Tiers(
                    new Rating("missed", "Target missed", "#d4351c", Shape.DIAMOND, Mood.POOR, 3),
                    new Rating(
                            "minimum",
                            "Minimum standard met",
                            "#f47738",
                            Shape.TRIANGLE,
                            Mood.MIDDLING,
                            2),
                    new Rating(
                            "achieved", "Target achieved", "#00703c", Shape.CIRCLE, Mood.GOOD, 1),
                    new Rating(
                            "exceeded", "Target exceeded", "#003078", Shape.SQUARE, Mood.GOOD, 0),
                    "On track to");

    private Ratings() {}

    public static Quantity q(String text) {
        return Quantity.parse(text);
    }

    static Facts percent(Polarity polarity, String actual, String target) {
        return Facts.of(Measure.percent(1), polarity)
                .withActual(q(actual))
                .withTarget(new Target.Single(q(target)));
    }

    public static Tolerance tolerance(Margin margin) {
        return new Tolerance(GREEN, AMBER, RED, margin, Tolerance.Improvement.NONE);
    }

    static String rating(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rated(var rating, _, _, _) -> rating.name();
            case Outcome.NotRated(var why, _) -> why.id();
        };
    }
}
