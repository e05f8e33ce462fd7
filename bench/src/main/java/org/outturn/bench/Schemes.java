package org.outturn.bench;

import java.util.Map;
import org.outturn.rules.rating.ForecastTolerance;
import org.outturn.rules.rating.Judgement;
import org.outturn.rules.rating.Margin;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Range;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.rating.Shape;
import org.outturn.rules.rating.Thresholds;
import org.outturn.rules.rating.Tiers;
import org.outturn.rules.rating.Tolerance;

/// The county's rating schemes, as its `schemes.yaml` has them.
final class Schemes {
    static final Rating BLUE =
            new Rating("blue", "Exceeded", "#1d70b8", Shape.SQUARE, Mood.GOOD, 0);
    static final Rating GREEN = new Rating("green", "Green", "#00703c", Shape.CIRCLE, Mood.GOOD, 1);
    static final Rating AMBER =
            new Rating("amber", "Amber", "#f47738", Shape.TRIANGLE, Mood.MIDDLING, 2);
    static final Rating RED = new Rating("red", "Red", "#d4351c", Shape.DIAMOND, Mood.POOR, 3);

    private static final Map<String, Rating> RATINGS =
            Map.of("blue", BLUE, "green", GREEN, "amber", AMBER, "red", RED);

    private Schemes() {}

    static Rating rating(String id) {
        var rating = RATINGS.get(id);
        if (rating == null) {
            throw new IllegalArgumentException("The county has no rating " + id);
        }
        return rating;
    }

    static RatingScheme scheme(String id) {
        return switch (id) {
            case "five-per-cent" -> tolerance(Margin.percent("5"));
            case "half-per-cent" -> tolerance(Margin.percent("0.5"));
            case "two-points" -> tolerance(Margin.points("2"));
            case "five-points" -> tolerance(Margin.points("5"));
            case "whichever-is-less" ->
                    new Tolerance(
                            GREEN,
                            AMBER,
                            RED,
                            Margin.of("10", "5", Margin.Whichever.LESS),
                            Tolerance.Improvement.AMBER_NEEDS_IMPROVEMENT);
            case "three-tiers" -> new Tiers(RED, AMBER, GREEN, BLUE, "On track to");
            case "year-end" -> new ForecastTolerance(GREEN, AMBER, RED, Margin.percent("2"));
            case "cut-offs" -> new Thresholds(RED);
            case "expected-range" -> new Range(GREEN, AMBER, RED, Margin.percent("5"));
            case "near-budget" -> new Range(GREEN, AMBER, RED, Margin.percent("1"));
            default -> new Judgement(null);
        };
    }

    private static Tolerance tolerance(Margin margin) {
        return new Tolerance(GREEN, AMBER, RED, margin, Tolerance.Improvement.NONE);
    }
}
