package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Filter;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Stated;
import org.outturn.council.Unit;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.CountOf;
import org.outturn.rules.figures.PercentOf;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome;

/// Printed numbers and percentages of measures, against the measures counted.
final class CountRelations {
    private static final Filter UNKNOWN =
            new Filter(List.of(new Filter.Part("direction", Set.of("unknown"))), false);

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
            count(scorecard, stated.key())
                    .ifPresent(counted -> relations.add(relation(scorecard, stated, counted)));
        }
        return relations;
    }

    private Relation relation(Scorecard scorecard, Stated stated, int counted) {
        var claim = claims.claim(stated);
        if (stated.what().equals("percent")) {
            var all = measures(scorecard, base(stated.key()));
            return new PercentOf(
                    claim,
                    Claim.exactly("number", Quantity.of(counted), ""),
                    Claim.exactly("all", Quantity.of(judged(all, stated.key())), ""),
                    Claim.exactly("all", Quantity.of(all.size()), ""));
        }
        return new CountOf(
                claim,
                counted,
                counted + undecided(scorecard, stated.key()),
                "the measures in the paper's tables");
    }

    /// What a percentage is of: the same measures, whatever their rating and direction.
    private static String base(String key) {
        return key.replaceAll("(rating|direction)=[^;]*;?", "");
    }

    /// Those with a rating, or with a direction: what reports take percentages of. A paper can also mean all of them.
    private static long judged(List<Assessed> all, String key) {
        return key.contains("rating=") && !key.contains("none")
                ? all.stream()
                        .filter(one -> one.verdict().outcome() instanceof Outcome.Rated)
                        .count()
                : key.contains("direction=") && !key.contains("unknown")
                        ? all.stream().filter(one -> !UNKNOWN.keeps(one)).count()
                        : all.size();
    }

    /// Measures whose direction is not known might have any.
    private int undecided(Scorecard scorecard, String key) {
        return key.contains("direction=")
                ? count(scorecard, key.replaceAll("direction=[^;]*", "direction=unknown")).orElse(0)
                : 0;
    }

    private Optional<Integer> count(Scorecard scorecard, String key) {
        return switch (Filter.read(key, framework, units)) {
            case Filter.Reading.Read(var filter) -> Optional.of(scorecard.counted(filter).size());
            case Filter.Reading.Refused _ -> Optional.empty();
        };
    }

    private List<Assessed> measures(Scorecard scorecard, String key) {
        return switch (Filter.read(key, framework, units)) {
            case Filter.Reading.Read(var filter) -> scorecard.counted(filter);
            case Filter.Reading.Refused _ -> List.of();
        };
    }
}
