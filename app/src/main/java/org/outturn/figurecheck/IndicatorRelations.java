package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Scorecard;
import org.outturn.assessment.StatedDirections;
import org.outturn.council.Council;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.DirectionOf;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.figures.ValueOfParts;
import org.outturn.rules.figures.VarianceOf;
import org.outturn.rules.series.Target;

/// What must hold of a measure's printed result, variance and directions, and with [RatingRelations] of its rating.
final class IndicatorRelations {
    private final Council council;
    private final Claims claims;
    private final PrintedFigures figures;
    private final RatingRelations ratings;

    IndicatorRelations(Council council, Claims claims, RatingRelations ratings) {
        this.council = council;
        this.claims = claims;
        this.ratings = ratings;
        figures = new PrintedFigures(claims);
    }

    List<Relation> of(Scorecard scorecard) {
        return scorecard.whole().stream().flatMap(one -> of(one).stream()).toList();
    }

    private List<Relation> of(Assessed one) {
        var relations = new ArrayList<Relation>();
        relations.addAll(value(one));
        relations.addAll(variance(one));
        relations.addAll(plainDirection(one));
        relations.addAll(direction(one, Against.LAST_YEAR, "direction-last-year"));
        relations.addAll(direction(one, Against.BASELINE, "direction-baseline"));
        relations.addAll(ratings.of(one));
        return relations;
    }

    private List<Relation> value(Assessed one) {
        var figure = one.figure();
        var numerator = figure == null ? null : figure.observation().numerator();
        var denominator = figure == null ? null : figure.observation().denominator();
        if (numerator == null || denominator == null) {
            return List.of();
        }
        return all(one, "result").stream()
                .<Relation>map(printed ->
                        new ValueOfParts(
                                printed,
                                one.indicator().measure(),
                                Claim.exactly("numerator", numerator, ""),
                                Claim.exactly("denominator", denominator, "")))
                .toList();
    }

    private List<Relation> variance(Assessed one) {
        var target = one.target();
        if (target == null || !(target.target() instanceof Target.Single(var aim))) {
            return List.of();
        }
        var relations = new ArrayList<Relation>();
        for (var variance : all(one, "variance")) {
            var planned =
                    claims.beside(variance, all(one, "target"))
                            .orElse(Claim.exactly("target", aim, ""));
            figures.result(one)
                    .ifPresent(result -> relations.add(new VarianceOf(variance, result, planned)));
        }
        return relations;
    }

    /// Against what the indicator is compared with first, unless the paper prints that by its name as well.
    private List<Relation> plainDirection(Assessed one) {
        var first = StatedDirections.first(one.indicator());
        boolean named =
                switch (first) {
                    case PREVIOUS -> false;
                    case LAST_YEAR -> !all(one, "direction-last-year").isEmpty();
                    case BASELINE -> !all(one, "direction-baseline").isEmpty();
                };
        return named ? List.of() : direction(one, first, "direction");
    }

    private List<Relation> direction(Assessed one, Against against, String what) {
        var earlier = one.earlier().get(against);
        var figure = one.figure();
        var result = figures.result(one);
        if (earlier == null || figure == null || result.isEmpty()) {
            return List.of();
        }
        var indicator = one.indicator();
        var relations = new ArrayList<Relation>();
        for (var claim : all(one, what)) {
            direction(claim.text())
                    .ifPresent(direction ->
                            relations.add(
                                    new DirectionOf(
                                            claim,
                                            direction,
                                            result.get(),
                                            PrintedFigures.earlier(one, earlier),
                                            indicator.polarity(),
                                            indicator.accumulation(),
                                            indicator.significance(),
                                            against,
                                            figure.observation().period(),
                                            earlier.covers())));
        }
        return relations;
    }

    private List<Claim> all(Assessed one, String what) {
        return figures.all(one, what);
    }

    private Optional<Direction> direction(String words) {
        for (var direction : Direction.values()) {
            if (words.equalsIgnoreCase(council.word(direction))
                    || words.equalsIgnoreCase(direction.words())) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }
}
