package org.outturn.scheme;

import java.util.ArrayList;
import java.util.List;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Scheme;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.ForecastTolerance;
import org.outturn.rules.rating.Judgement;
import org.outturn.rules.rating.Margin;
import org.outturn.rules.rating.Milestone;
import org.outturn.rules.rating.Range;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.ShareOfImprovement;
import org.outturn.rules.rating.Thresholds;
import org.outturn.rules.rating.Tiers;
import org.outturn.rules.rating.Tolerance;
import org.outturn.rules.rating.Unrated;
import org.outturn.scheme.page.SchemePage.Band;
import org.outturn.scheme.page.SchemePage.Reading;
import org.outturn.site.RatingMark;

/// A rule in plain words: what is judged, when each rating is given, and what else holds.
final class InWords {
    private static final String INCOMPLETE =
            "While the figure covers only part of what its target is for, the forecast of the outturn is rated instead.";

    private InWords() {}

    /// @param framework that knows which ratings have cut-offs
    static Reading of(Scheme scheme, Framework framework) {
        return switch (scheme.rule()) {
            case Tolerance tolerance -> tolerance(tolerance);
            case ShareOfImprovement share -> share(share);
            case Tiers tiers -> tiers(tiers);
            case ForecastTolerance forecast ->
                    new Reading(
                            "The forecast of the outturn is set against the target for the year; once the year is complete, the figure itself.",
                            List.of(
                                    band(forecast.met(), "The target is met or bettered."),
                                    band(
                                            forecast.within(),
                                            "The target is missed by no more than %s."
                                                    .formatted(margin(forecast.margin()))),
                                    band(forecast.beyond(), "The target is missed by more.")),
                            List.of("Without a forecast there is no rating."));
            case Thresholds thresholds ->
                    new Reading(
                            "Each indicator has cut-offs of its own. The best rating whose cut-off is reached is given.",
                            cutOffs(scheme, framework, thresholds),
                            List.of(
                                    "A figure reaches a cut-off when it is at least as high where higher is better, and at most as high where lower is.",
                                    "The cut-offs stand in cutoffs.csv of the pack. Without any there is no rating."));
            case Range range -> range(range);
            case Milestone milestone ->
                    new Reading(
                            "Commitments are rated, not figures: by how they stand on their date.",
                            List.of(
                                    band(milestone.met(), "Met, or on track for its date."),
                                    band(milestone.delayedLow(), "Delayed, with low impact."),
                                    band(milestone.delayedMedium(), "Delayed, with medium impact."),
                                    band(
                                            milestone.atRisk(),
                                            "At risk of not being delivered, or delayed with high impact.")),
                            List.of("A commitment that is not due is not rated."));
            case Judgement _ ->
                    new Reading(
                            "A person sets each rating and gives a reason.",
                            List.of(),
                            List.of("Where nobody has set one, there is no rating."));
            case Unrated unrated ->
                    new Reading(
                            "Figures are shown and not rated: %s."
                                    .formatted(
                                            unrated.why().words().toLowerCase(java.util.Locale.UK)),
                            List.of(),
                            List.of());
        };
    }

    /// The ratings that an indicator of the scheme has a cut-off for, the best first, and the one for what reaches none.
    private static List<Band> cutOffs(Scheme scheme, Framework framework, Thresholds rule) {
        var rated = Schemes.ratedBy(framework, scheme.id());
        var bands = new ArrayList<Band>();
        SchemeList.bestFirst(framework).stream()
                .filter(rating ->
                        framework.cutOffs().stream()
                                .anyMatch(one ->
                                        one.rating().equals(rating.id())
                                                && rated.contains(one.indicator())))
                .forEach(rating ->
                        bands.add(band(rating, "Its cut-off is reached, and no better one.")));
        bands.add(band(rule.otherwise(), "No cut-off is reached."));
        return bands;
    }

    private static Reading tolerance(Tolerance rule) {
        var margin = margin(rule.margin());
        var within =
                switch (rule.improvement()) {
                    case NONE -> "The target is missed by no more than %s.".formatted(margin);
                    case AMBER_NEEDS_IMPROVEMENT ->
                            "The target is missed by no more than %s, and the figure improved on the one before."
                                    .formatted(margin);
                    case RED_NEEDS_WORSENING ->
                            "The target is missed by no more than %s, or by more while the figure did not worsen."
                                    .formatted(margin);
                };
        var beyond =
                switch (rule.improvement()) {
                    case NONE -> "The target is missed by more.";
                    case AMBER_NEEDS_IMPROVEMENT ->
                            "The target is missed by more, or by less without an improvement.";
                    case RED_NEEDS_WORSENING ->
                            "The target is missed by more, and the figure worsened.";
                };
        var notes = new ArrayList<String>();
        if (rule.improvement() != Tolerance.Improvement.NONE) {
            notes.add("Where there is no earlier figure the margin alone decides.");
        }
        notes.add("Without a target there is no rating.");
        return new Reading(
                "Each figure is set against its target.",
                List.of(
                        band(rule.met(), "The target is met or bettered."),
                        band(rule.within(), within),
                        band(rule.beyond(), beyond)),
                notes);
    }

    private static Reading share(ShareOfImprovement rule) {
        var bands = new ArrayList<Band>();
        bands.add(band(rule.met(), "The target is met or bettered."));
        for (var band : rule.bands()) {
            bands.add(
                    band(
                            band.rating(),
                            "At least %s%% of the improvement from the baseline to the target was made."
                                    .formatted(band.from().times(Quantity.HUNDRED))));
        }
        bands.add(
                band(
                        rule.otherwise(),
                        rule.bands().isEmpty()
                                ? "The target is missed."
                                : "Less of the improvement was made, or the figure moved away from the target."));
        return new Reading(
                "How much of the targeted improvement was made: the distance from the baseline to the figure, as a share of that to the target.",
                bands,
                List.of(
                        "Where the baseline had met the target already, a figure that misses it is rated %s."
                                .formatted(rule.otherwise().name()),
                        "Without a target, or without a baseline for a figure that misses its target, there is no rating."));
    }

    private static Reading tiers(Tiers rule) {
        return new Reading(
                "Each figure is set against tiers: a minimum, where one is set, and an ideal.",
                List.of(
                        band(rule.exceeded(), "Better than the ideal."),
                        band(rule.ideal(), "Exactly the ideal."),
                        band(rule.minimum(), "At least the minimum, but not the ideal."),
                        band(
                                rule.missed(),
                                "Worse than the minimum; where no minimum is set, worse than the ideal.")),
                List.of(
                        INCOMPLETE
                                + " Its rating has its own name, or begins with '%s'."
                                        .formatted(rule.onTrack()),
                        "Without a target there is no rating."));
    }

    private static Reading range(Range rule) {
        var bands = new ArrayList<Band>();
        bands.add(band(rule.inside(), "Inside the expected range; both ends belong to it."));
        var near = rule.near();
        var margin = rule.margin();
        if (near != null && margin != null) {
            bands.add(band(near, "Outside by no more than %s.".formatted(margin(margin))));
            bands.add(band(rule.outside(), "Further outside."));
        } else {
            bands.add(band(rule.outside(), "Outside."));
        }
        return new Reading(
                "Each figure is set against its expected range; a single target is a range of one value.",
                bands,
                List.of("Without a range or a target there is no rating."));
    }

    static String margin(Margin margin) {
        var points = margin.points();
        var percent = margin.percent();
        var inPoints =
                points == null ? "" : points + (points.equals(Quantity.ONE) ? " point" : " points");
        if (percent == null) {
            return inPoints;
        }
        var inPercent = percent + "% of the target";
        return points == null
                ? inPercent
                : "%s or %s, whichever is %s"
                        .formatted(
                                inPercent,
                                inPoints,
                                margin.whichever() == Margin.Whichever.LESS ? "less" : "more");
    }

    private static Band band(Rating rating, String words) {
        return new Band(RatingMark.of(rating), words);
    }
}
