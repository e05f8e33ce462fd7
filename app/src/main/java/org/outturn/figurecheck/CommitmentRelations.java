package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Stated;
import org.outturn.commitment.CommitmentFilter;
import org.outturn.commitment.RatedCommitment;
import org.outturn.council.Unit;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.CountOf;
import org.outturn.rules.figures.PercentOf;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.figures.SameFigure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome;

/// Printed numbers, percentages and ratings of commitments.
record CommitmentRelations(Framework framework, List<Unit> units, Claims claims) {
    List<Relation> of(List<RatedCommitment> commitments) {
        var relations = new ArrayList<Relation>();
        for (var one : commitments) {
            for (var claim : claims.all("commitment", one.commitment().id(), "rating")) {
                relations.add(
                        new SameFigure(
                                claim,
                                Claim.words(
                                        "rating",
                                        name(one),
                                        "what follows: " + one.outcome().reason())));
            }
        }
        for (var stated : claims.about("commitment-count")) {
            relations.add(relation(stated, commitments));
        }
        return relations;
    }

    private Relation relation(Stated stated, List<RatedCommitment> all) {
        var filter = CommitmentFilter.read(stated.key(), framework, units);
        var claim = claims.claim(stated);
        var counted = all.stream().filter(filter::keeps).toList();
        if (!stated.what().equals("percent")) {
            return new CountOf(claim, counted.size(), "the commitments that the paper lists");
        }
        var like = all.stream().filter(filter.without("rating", "outcome")::keeps).toList();
        return new PercentOf(
                claim,
                number(counted.size()),
                number(rated(all)),
                List.of(number(all.size()), number(rated(like)), number(like.size())));
    }

    private static Claim number(long number) {
        return Claim.exactly("number", Quantity.of(number), "");
    }

    private static long rated(List<RatedCommitment> commitments) {
        return commitments.stream().filter(one -> one.outcome() instanceof Outcome.Rated).count();
    }

    private static String name(RatedCommitment one) {
        return one.outcome() instanceof Outcome.Rated rated ? rated.rating().name() : "Not rated";
    }
}
