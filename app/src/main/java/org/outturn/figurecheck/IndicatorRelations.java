package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Scorecard;
import org.outturn.assessment.StatedDirections;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Scheme;
import org.outturn.council.Council;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.DirectionOf;
import org.outturn.rules.figures.RatingOf;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.figures.SameFigure;
import org.outturn.rules.figures.ValueOfParts;
import org.outturn.rules.figures.VarianceOf;
import org.outturn.rules.rating.Facts;
import org.outturn.rules.rating.Judgement;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.series.Target;

/// What must hold of a measure's printed result, variance, directions and rating.
final class IndicatorRelations {
    private final Council council;
    private final Framework framework;
    private final Claims claims;
    private final Function<Assessed, Facts> facts;

    /// @param facts what the rating of a measure rests on
    IndicatorRelations(
            Council council, Framework framework, Claims claims, Function<Assessed, Facts> facts) {
        this.council = council;
        this.framework = framework;
        this.claims = claims;
        this.facts = facts;
    }

    List<Relation> of(Scorecard scorecard) {
        return scorecard.whole().stream().flatMap(one -> of(one).stream()).toList();
    }

    private List<Relation> of(Assessed one) {
        var relations = new ArrayList<Relation>();
        value(one).ifPresent(relations::add);
        variance(one).ifPresent(relations::add);
        plainDirection(one).ifPresent(relations::add);
        direction(one, Against.LAST_YEAR, "direction-last-year").ifPresent(relations::add);
        direction(one, Against.BASELINE, "direction-baseline").ifPresent(relations::add);
        rating(one).ifPresent(relations::add);
        return relations;
    }

    private Optional<Relation> value(Assessed one) {
        var figure = one.figure();
        var numerator = figure == null ? null : figure.observation().numerator();
        var denominator = figure == null ? null : figure.observation().denominator();
        if (numerator == null || denominator == null) {
            return Optional.empty();
        }
        return stated(one, "result")
                .map(printed ->
                        new ValueOfParts(
                                printed,
                                one.indicator().measure(),
                                Claim.exactly("numerator", numerator, ""),
                                Claim.exactly("denominator", denominator, "")));
    }

    private Optional<Relation> variance(Assessed one) {
        var target = one.target();
        if (target == null || !(target.target() instanceof Target.Single(var aim))) {
            return Optional.empty();
        }
        var printed = stated(one, "target");
        return stated(one, "variance")
                .flatMap(variance ->
                        result(one)
                                .map(result ->
                                        new VarianceOf(
                                                variance,
                                                result,
                                                printed.orElse(Claim.exactly("target", aim, "")))));
    }

    /// Against what the indicator is compared with first, unless the paper prints that by its name as well.
    private Optional<Relation> plainDirection(Assessed one) {
        var first = StatedDirections.first(one.indicator());
        boolean named =
                switch (first) {
                    case PREVIOUS -> false;
                    case LAST_YEAR -> stated(one, "direction-last-year").isPresent();
                    case BASELINE -> stated(one, "direction-baseline").isPresent();
                };
        return named ? Optional.empty() : direction(one, first, "direction");
    }

    private Optional<Relation> direction(Assessed one, Against against, String what) {
        var earlier = one.earlier().get(against);
        var figure = one.figure();
        if (earlier == null || figure == null) {
            return Optional.empty();
        }
        var indicator = one.indicator();
        return stated(one, what)
                .flatMap(claim ->
                        direction(claim.text())
                                .flatMap(direction ->
                                        result(one)
                                                .map(result ->
                                                        new DirectionOf(
                                                                claim,
                                                                direction,
                                                                result,
                                                                claim(one, earlier),
                                                                indicator.polarity(),
                                                                indicator.accumulation(),
                                                                indicator.significance(),
                                                                against,
                                                                figure.observation().period(),
                                                                earlier.covers()))));
    }

    private Optional<Relation> rating(Assessed one) {
        var printed = stated(one, "rating");
        var scheme = framework.scheme(one.indicator().scheme()).map(Scheme::rule).orElse(null);
        if (printed.isEmpty() || scheme == null || scheme instanceof Judgement) {
            return Optional.empty();
        }
        var stated = rating(printed.get().text());
        var byRule =
                one.verdict().byRule() == null ? one.verdict().outcome() : one.verdict().byRule();
        if (stated.isEmpty() || !(byRule instanceof Outcome.Rated rated)) {
            return Optional.empty();
        }
        var result = result(one);
        if (rated.onTrack() || scheme.judgesForecast() || result.isEmpty()) {
            return Optional.of(
                    new SameFigure(
                            Claim.words(
                                    printed.get().id(), stated.get().name(), printed.get().where()),
                            Claim.words(
                                    "rating",
                                    rated.rating().name(),
                                    "what follows: " + rated.reason())));
        }
        return Optional.of(
                new RatingOf(
                        printed.get(),
                        stated.get(),
                        scheme,
                        facts.apply(one),
                        result.get(),
                        null,
                        null));
    }

    private Optional<Claim> stated(Assessed one, String what) {
        return claims.find("indicator", one.indicator().id(), what);
    }

    /// The result as it is known best: at full precision from its parts, else as it is printed.
    private Optional<Claim> result(Assessed one) {
        var value = one.result();
        var figure = one.figure();
        if (value == null || figure == null) {
            return stated(one, "result");
        }
        var shown = one.indicator().measure().shown(value, one.decimals());
        return Optional.of(
                figure.observation().hasParts()
                        ? new Claim(
                                "result", shown, "", Claim.exactly("result", value, "").values())
                        : Claim.printed("result", shown, ""));
    }

    private static Claim claim(Assessed one, Earlier earlier) {
        var shown =
                one.indicator()
                        .measure()
                        .shown(earlier.value(), Math.max(earlier.decimals(), one.decimals()));
        return earlier.exact()
                ? new Claim(
                        "earlier",
                        shown,
                        "",
                        Claim.exactly("earlier", earlier.value(), "").values())
                : Claim.printed(
                        "earlier",
                        one.indicator().measure().shown(earlier.value(), earlier.decimals()),
                        "");
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

    /// The rating that printed words begin with: its name, its short name, or its name while the period is incomplete.
    private Optional<Rating> rating(String words) {
        var printed = words.strip().toLowerCase(java.util.Locale.UK);
        return framework.ratings().stream()
                .filter(rating ->
                        printed.startsWith(rating.name().toLowerCase(java.util.Locale.UK))
                                || printed.startsWith(
                                        rating.forecastName().toLowerCase(java.util.Locale.UK))
                                || printed.equals(
                                        rating.shortName().toLowerCase(java.util.Locale.UK)))
                .max(java.util.Comparator.comparingInt(rating -> rating.name().length()));
    }
}
