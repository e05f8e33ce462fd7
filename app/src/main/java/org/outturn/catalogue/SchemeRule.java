package org.outturn.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.ForecastTolerance;
import org.outturn.rules.rating.Judgement;
import org.outturn.rules.rating.Margin;
import org.outturn.rules.rating.Milestone;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Range;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.rating.Shape;
import org.outturn.rules.rating.ShareOfImprovement;
import org.outturn.rules.rating.Thresholds;
import org.outturn.rules.rating.Tiers;
import org.outturn.rules.rating.Tolerance;
import org.outturn.rules.rating.Unrated;
import org.outturn.rules.rating.Why;

/// Reads the rule of one rating scheme, of whichever type.
final class SchemeRule {
    private static final List<String> ALWAYS = List.of("id", "name", "version", "note", "type");
    private static final Rating NONE =
            new Rating("none", "none", "#000000", Shape.SQUARE, Mood.MIDDLING, 0);

    /// The types by name, as `type:` gives them.
    private enum Type {
        TOLERANCE,
        SHARE_OF_IMPROVEMENT,
        TIERS,
        FORECAST_TOLERANCE,
        THRESHOLDS,
        RANGE,
        MILESTONE,
        JUDGEMENT,
        NOT_RATED
    }

    private final SchemeMap map;
    private final Map<String, Rating> ratings;

    private SchemeRule(SchemeMap map, Map<String, Rating> ratings) {
        this.map = map;
        this.ratings = ratings;
    }

    /// Null where not even the type is known; faults are with the map.
    static @Nullable RatingScheme read(SchemeMap map, Map<String, Rating> ratings) {
        if (!map.has("type")) {
            map.text("type");
            return null;
        }
        var rule = new SchemeRule(map, ratings);
        return switch (map.choice("type", Type.class, Type.JUDGEMENT)) {
            case TOLERANCE -> rule.tolerance();
            case SHARE_OF_IMPROVEMENT -> rule.share();
            case TIERS -> rule.tiers();
            case FORECAST_TOLERANCE -> rule.forecast();
            case THRESHOLDS -> rule.thresholds();
            case RANGE -> rule.range();
            case MILESTONE -> rule.milestone();
            case JUDGEMENT -> rule.judgement();
            case NOT_RATED -> rule.unrated();
        };
    }

    private RatingScheme tolerance() {
        allow("met", "within", "beyond", "margin", "improvement");
        return new Tolerance(
                rating("met"),
                rating("within"),
                rating("beyond"),
                margin(),
                map.has("improvement")
                        ? map.choice(
                                "improvement",
                                Tolerance.Improvement.class,
                                Tolerance.Improvement.NONE)
                        : Tolerance.Improvement.NONE);
    }

    private RatingScheme share() {
        allow("met", "bands", "otherwise");
        var bands = new ArrayList<ShareOfImprovement.Band>();
        for (var band : map.maps("bands")) {
            band.allowOnly("from", "rating");
            var from = band.number("from");
            if (from.signum() < 0 || from.isMore(Quantity.ONE)) {
                band.fault("from", from.toString(), "is no share; write 0 to 1, for instance 0.80");
            }
            bands.add(new ShareOfImprovement.Band(from, rating(band, "rating")));
        }
        return new ShareOfImprovement(rating("met"), bands, rating("otherwise"));
    }

    private RatingScheme tiers() {
        allow("missed", "minimum", "ideal", "exceeded", "on-track");
        return new Tiers(
                rating("missed"),
                rating("minimum"),
                rating("ideal"),
                rating("exceeded"),
                map.has("on-track") ? map.text("on-track") : "On track to");
    }

    private RatingScheme forecast() {
        allow("met", "within", "beyond", "margin");
        return new ForecastTolerance(rating("met"), rating("within"), rating("beyond"), margin());
    }

    private RatingScheme thresholds() {
        allow("otherwise");
        return new Thresholds(rating("otherwise"));
    }

    private RatingScheme range() {
        allow("inside", "near", "outside", "margin");
        if (map.has("near") != map.has("margin")) {
            map.fault(
                    map.has("near") ? "near" : "margin",
                    "",
                    "'near' and 'margin' go together; give both or neither");
        }
        return new Range(
                rating("inside"),
                map.has("near") ? rating("near") : null,
                rating("outside"),
                map.has("margin") ? margin() : null);
    }

    private RatingScheme milestone() {
        allow("met", "delayed-low", "delayed-medium", "at-risk");
        return new Milestone(
                rating("met"), rating("delayed-low"), rating("delayed-medium"), rating("at-risk"));
    }

    private RatingScheme judgement() {
        allow();
        return new Judgement(null);
    }

    private RatingScheme unrated() {
        allow("reason");
        return new Unrated(map.choice("reason", Why.class, Why.DATA_ONLY));
    }

    private Margin margin() {
        var margin = map.map("margin");
        if (margin == null) {
            return Margin.percent("0");
        }
        margin.allowOnly("points", "percent", "whichever");
        if (!margin.has("points") && !margin.has("percent")) {
            map.fault("margin", "", "is empty; give percent, points or both");
            return Margin.percent("0");
        }
        return new Margin(
                margin.has("points") ? size(margin, "points") : null,
                margin.has("percent") ? size(margin, "percent") : null,
                margin.has("whichever")
                        ? margin.choice("whichever", Margin.Whichever.class, Margin.Whichever.LESS)
                        : Margin.Whichever.LESS);
    }

    private static Quantity size(SchemeMap margin, String key) {
        var size = margin.number(key);
        if (size.signum() < 0) {
            margin.fault(key, size.toString(), "is negative; a margin is 0 or more");
            return Quantity.ZERO;
        }
        return size;
    }

    private Rating rating(String key) {
        return rating(map, key);
    }

    private Rating rating(SchemeMap of, String key) {
        var id = of.text(key);
        var rating = ratings.get(id);
        if (rating == null && !id.isEmpty()) {
            of.fault(
                    key,
                    id,
                    "is not one of the ratings; write one of "
                            + String.join(", ", ratings.keySet()));
        }
        return rating == null ? NONE : rating;
    }

    private void allow(String... keys) {
        map.allowOnly(Stream.concat(ALWAYS.stream(), Arrays.stream(keys)).toArray(String[]::new));
    }
}
