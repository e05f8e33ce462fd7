package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Filter;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Stated;
import org.outturn.council.Unit;
import org.outturn.rules.figures.Check;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.CountOf;
import org.outturn.rules.figures.PercentOf;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome;

/// Printed numbers and percentages of measures, against the measures counted.
final class CountRelations {
    private static final String UNKNOWN = "unknown";

    private final Framework framework;
    private final List<Unit> units;
    private final Claims claims;

    CountRelations(Framework framework, List<Unit> units, Claims claims) {
        this.framework = framework;
        this.units = units;
        this.claims = claims;
    }

    List<Relation> of(Scorecard scorecard) {
        var relations = new ArrayList<Relation>();
        for (var stated : claims.about("count")) {
            switch (Filter.read(stated.key(), framework, units)) {
                case Filter.Reading.Read(var filter) ->
                        relations.add(relation(scorecard, stated, filter));
                case Filter.Reading.Refused _ -> {}
            }
        }
        return relations;
    }

    private Relation relation(Scorecard scorecard, Stated stated, Filter filter) {
        var claim = claims.claim(stated);
        int counted = scorecard.counted(filter).size();
        int undecided = undecided(scorecard, filter);
        if (!stated.what().equals("percent")) {
            return new CountOf(
                    claim, counted, counted + undecided, "the measures in the paper's tables");
        }
        var all = scorecard.counted(filter.without("rating", "direction"));
        return IntStream.rangeClosed(0, undecided)
                .mapToObj(more -> percent(claim, counted + more, wholes(all, filter, more)))
                .filter(one -> one.check() instanceof Check.Holds)
                .findFirst()
                .orElseGet(() -> percent(claim, counted, wholes(all, filter, 0)));
    }

    private static PercentOf percent(Claim claim, int counted, List<Claim> wholes) {
        return new PercentOf(
                claim,
                Claim.exactly("number", Quantity.of(counted), ""),
                wholes.getFirst(),
                wholes.subList(1, wholes.size()));
    }

    /// What it may be a percentage of: those that are judged, and all. Where measures are judged by
    /// their direction alone, `more` of those whose direction is not known have the one that is
    /// counted, and each of the others may have another.
    private static List<Claim> wholes(List<Assessed> all, Filter filter, int more) {
        long judged = judged(all, filter);
        boolean byDirection = asksDirection(filter) && !asksRating(filter);
        var wholes =
                byDirection
                        ? LongStream.rangeClosed(judged + more, all.size())
                        : LongStream.of(judged, all.size());
        return wholes.mapToObj(whole -> Claim.exactly("all", Quantity.of(whole), "")).toList();
    }

    /// Those with a rating, or with a direction: what reports take percentages of. A paper can also mean all of them.
    private static long judged(List<Assessed> all, Filter filter) {
        return asksRating(filter)
                ? all.stream()
                        .filter(one -> one.verdict().outcome() instanceof Outcome.Rated)
                        .count()
                : asksDirection(filter)
                        ? all.stream()
                                .filter(one -> !Filter.ALL.with("direction", UNKNOWN).keeps(one))
                                .count()
                        : all.size();
    }

    private static boolean asksRating(Filter filter) {
        return filter.asks("rating") && !filter.asks("rating", "none");
    }

    private static boolean asksDirection(Filter filter) {
        return filter.asks("direction") && !filter.asks("direction", UNKNOWN);
    }

    /// Measures whose direction is not known might have any.
    private static int undecided(Scorecard scorecard, Filter filter) {
        return asksDirection(filter)
                ? scorecard.counted(filter.without("direction").with("direction", UNKNOWN)).size()
                : 0;
    }
}
