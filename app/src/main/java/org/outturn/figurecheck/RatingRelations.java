package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Scheme;
import org.outturn.rules.direction.Against;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.RatingOf;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Facts;
import org.outturn.rules.rating.Judgement;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.series.Target;

/// What must hold of a printed rating.
///
/// A rating of the outturn that a paper expects follows from the forecast that the paper prints. Where it prints none, ours is another
/// forecast: it may differ, and contradicts nothing.
///
/// @param facts what the rating of a measure rests on
record RatingRelations(Framework framework, Claims claims, Function<Assessed, Facts> facts) {
    List<Relation> of(Assessed one) {
        var rated = byRule(one);
        var figures = new PrintedFigures(claims);
        var scheme = scheme(one);
        var basis =
                rated == null || scheme == null
                        ? Optional.<Claim>empty()
                        : rated.onTrack() || isOfOutturn(one)
                                ? figures.forecast(one)
                                : figures.result(one);
        if (basis.isEmpty() || scheme == null) {
            return List.of();
        }
        var relations = new ArrayList<Relation>();
        for (var printed : figures.all(one, "rating")) {
            rating(printed.text())
                    .ifPresent(stated ->
                            relations.add(
                                    relation(one, printed, stated, scheme, basis.get(), figures)));
        }
        return relations;
    }

    /// Whether the year is over and what its figures come to is rated, rather than the last of them.
    private static boolean isOfOutturn(Assessed one) {
        var forecast = one.verdict().forecast();
        return forecast != null
                && forecast.isOutturn()
                && one.verdict().outcome().equals(one.verdict().forecastOutcome());
    }

    /// Printed ratings of a forecast that is not printed, where our forecast is rated otherwise.
    List<FigureFinding> otherForecasts(Scorecard scorecard) {
        var found = new ArrayList<FigureFinding>();
        var figures = new PrintedFigures(claims);
        for (var one : scorecard.whole()) {
            var rated = byRule(one);
            if (rated != null && rated.onTrack() && figures.forecast(one).isEmpty()) {
                for (var printed : figures.all(one, "rating")) {
                    rating(printed.text())
                            .filter(stated -> !stated.id().equals(rated.rating().id()))
                            .ifPresent(_ -> found.add(otherForecast(one, printed, rated)));
                }
            }
        }
        return found;
    }

    private static FigureFinding otherForecast(Assessed one, Claim printed, Outcome.Rated rated) {
        var forecast = one.verdict().forecast();
        return new FigureFinding(
                printed.where(),
                printed.text(),
                rated.words(),
                (forecast == null ? "" : forecast.words() + " ") + rated.reason(),
                FigureFinding.Kind.OTHER_FORECAST);
    }

    private Relation relation(
            Assessed one,
            Claim printed,
            Rating stated,
            RatingScheme scheme,
            Claim basis,
            PrintedFigures figures) {
        var known = facts.apply(one);
        var target = known.target();
        var aim = target == null ? null : target.aim().orElse(null);
        var least = target instanceof Target.Tiers tiers ? tiers.minimum() : null;
        return new RatingOf(
                printed,
                stated,
                scheme,
                known,
                basis,
                new RatingOf.Beside(
                        standingFor(
                                aim,
                                figures.planned(
                                        one,
                                        printed,
                                        target instanceof Target.Tiers ? "ideal" : "target")),
                        standingFor(least, figures.planned(one, printed, "minimum")),
                        standingFor(
                                known.baseline(), earlier(one, Against.BASELINE, Against.PREVIOUS)),
                        standingFor(known.previous(), earlier(one, Against.PREVIOUS))));
    }

    /// The first of the earlier figures that there is.
    private static @Nullable Claim earlier(Assessed one, Against... against) {
        for (var with : against) {
            var earlier = one.earlier().get(with);
            if (earlier != null) {
                return PrintedFigures.earlier(one, earlier);
            }
        }
        return null;
    }

    /// A claim, where what is known of the figure is among the values that it could stand for.
    private static @Nullable Claim standingFor(@Nullable Quantity known, @Nullable Claim claim) {
        var values = claim == null ? null : claim.values();
        return known != null && values != null && values.contains(known) ? claim : null;
    }

    private static Outcome.@Nullable Rated byRule(Assessed one) {
        var verdict = one.verdict();
        var outcome = verdict.byRule() == null ? verdict.outcome() : verdict.byRule();
        return outcome instanceof Outcome.Rated rated ? rated : null;
    }

    private @Nullable RatingScheme scheme(Assessed one) {
        var scheme = framework.scheme(one.indicator().scheme()).map(Scheme::rule).orElse(null);
        return scheme instanceof Judgement ? null : scheme;
    }

    /// The rating whose words are the longest that printed words begin with: its name, or its name
    /// while the period is incomplete. A short name stands alone.
    Optional<Rating> rating(String words) {
        var printed = words.strip().toLowerCase(Locale.UK);
        return framework.ratings().stream()
                .filter(rating -> matched(rating, printed) > 0)
                .max(Comparator.comparingInt(rating -> matched(rating, printed)));
    }

    /// How much of what is printed, in small letters, a rating's words account for.
    private static int matched(Rating rating, String printed) {
        var begins =
                Stream.of(rating.name(), rating.forecastName())
                        .map(words -> words.toLowerCase(Locale.UK))
                        .filter(printed::startsWith);
        var is = Stream.of(rating.shortName().toLowerCase(Locale.UK)).filter(printed::equals);
        return Stream.concat(begins, is).mapToInt(String::length).max().orElse(0);
    }
}
