package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.ForecastTolerance;
import org.outturn.rules.rating.Judgement;
import org.outturn.rules.rating.Margin;
import org.outturn.rules.rating.Milestone;
import org.outturn.rules.rating.Range;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.rating.ShareOfImprovement;
import org.outturn.rules.rating.Thresholds;
import org.outturn.rules.rating.Tiers;
import org.outturn.rules.rating.Tolerance;
import org.outturn.rules.rating.Unrated;

/// What a rating stands for under a scheme, in words.
///
/// @param rating null for figures that are not rated
record Meaning(@Nullable Rating rating, String words) {
    static List<Meaning> of(RatingScheme scheme, List<Rating> ratings) {
        return switch (scheme) {
            case Tolerance rule -> tolerance(rule);
            case ForecastTolerance rule -> forecast(rule);
            case ShareOfImprovement rule -> improvement(rule);
            case Tiers rule ->
                    List.of(
                            new Meaning(rule.exceeded(), "Better than the ideal"),
                            new Meaning(rule.ideal(), "At the ideal"),
                            new Meaning(rule.minimum(), "At least the minimum, below the ideal"),
                            new Meaning(
                                    rule.missed(),
                                    "The minimum was missed, or the ideal where no minimum is set"));
            case Thresholds rule -> thresholds(rule, ratings);
            case Range rule -> range(rule);
            case Milestone rule ->
                    List.of(
                            new Meaning(rule.met(), "Met, or on track for its date"),
                            new Meaning(rule.delayedLow(), "Delayed, low impact"),
                            new Meaning(rule.delayedMedium(), "Delayed, medium impact"),
                            new Meaning(
                                    rule.atRisk(),
                                    "At risk of not being delivered, or delayed with high impact"));
            case Judgement(var beneath) ->
                    beneath == null
                            ? ratings.stream()
                                    .map(rating ->
                                            new Meaning(rating, "Set by judgement, with a reason"))
                                    .toList()
                            : of(beneath, ratings);
            case Unrated(var why) -> List.of(new Meaning(null, why.words()));
        };
    }

    private static List<Meaning> tolerance(Tolerance rule) {
        var allowed = margin(rule.margin());
        var within = "The target is missed by no more than " + allowed;
        var beyond = "The target is missed by more than " + allowed;
        return List.of(
                new Meaning(rule.met(), "The target is met"),
                new Meaning(
                        rule.within(),
                        switch (rule.improvement()) {
                            case NONE -> within;
                            case AMBER_NEEDS_IMPROVEMENT -> within + ", and the figure improved";
                            case RED_NEEDS_WORSENING ->
                                    within + ", or by more while the figure did not worsen";
                        }),
                new Meaning(
                        rule.beyond(),
                        switch (rule.improvement()) {
                            case NONE -> beyond;
                            case AMBER_NEEDS_IMPROVEMENT ->
                                    beyond + ", or by less without an improvement";
                            case RED_NEEDS_WORSENING -> beyond + ", and the figure worsened";
                        }));
    }

    private static List<Meaning> forecast(ForecastTolerance rule) {
        var allowed = margin(rule.margin());
        var before = "The forecast for the year end: the target is ";
        return List.of(
                new Meaning(rule.met(), before + "met"),
                new Meaning(rule.within(), before + "missed by no more than " + allowed),
                new Meaning(rule.beyond(), before + "missed by more than " + allowed));
    }

    private static String margin(Margin margin) {
        var points = margin.points();
        var percent = margin.percent();
        var both = new ArrayList<String>();
        if (percent != null) {
            both.add(percent + "% of the target");
        }
        if (points != null) {
            both.add(points + " points");
        }
        return both.size() == 1
                ? both.getFirst()
                : String.join(" or ", both)
                        + switch (margin.whichever()) {
                            case LESS -> ", whichever is less";
                            case MORE -> ", whichever is more";
                        };
    }

    private static List<Meaning> improvement(ShareOfImprovement rule) {
        var meanings = new ArrayList<Meaning>();
        meanings.add(new Meaning(rule.met(), "The target is met"));
        for (var band : rule.bands()) {
            meanings.add(
                    new Meaning(
                            band.rating(),
                            "At least %s%% of the targeted improvement was made"
                                    .formatted(percent(band.from()))));
        }
        meanings.add(
                new Meaning(
                        rule.otherwise(),
                        rule.bands().isEmpty()
                                ? "The target is missed"
                                : "Less than %s%% of the targeted improvement was made, or none was to make"
                                        .formatted(percent(rule.bands().getLast().from()))));
        return meanings;
    }

    private static String percent(Quantity share) {
        return share.times(Quantity.HUNDRED).toString();
    }

    private static List<Meaning> thresholds(Thresholds rule, List<Rating> ratings) {
        return ratings.stream()
                .map(rating ->
                        new Meaning(
                                rating,
                                rating.id().equals(rule.otherwise().id())
                                        ? "No cut-off of the indicator is reached"
                                        : "The cut-off of the indicator for this rating is reached"))
                .toList();
    }

    private static List<Meaning> range(Range rule) {
        var meanings = new ArrayList<Meaning>();
        meanings.add(new Meaning(rule.inside(), "Inside the expected range"));
        var near = rule.near();
        var margin = rule.margin();
        if (near != null && margin != null) {
            meanings.add(
                    new Meaning(
                            near,
                            "Outside the range by no more than "
                                    + margin(margin).replace("the target", "its nearer end")));
        }
        meanings.add(new Meaning(rule.outside(), "Further outside the expected range"));
        return meanings;
    }
}
