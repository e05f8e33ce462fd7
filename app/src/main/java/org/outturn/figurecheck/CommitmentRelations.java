package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import org.outturn.commitment.RatedCommitment;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.CountOf;
import org.outturn.rules.figures.PercentOf;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.figures.SameFigure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome;

/// Printed numbers, percentages and ratings of commitments.
final class CommitmentRelations {
    private final Claims claims;

    CommitmentRelations(Claims claims) {
        this.claims = claims;
    }

    List<Relation> of(List<RatedCommitment> commitments) {
        var relations = new ArrayList<Relation>();
        for (var one : commitments) {
            claims.find("commitment", one.commitment().id(), "rating")
                    .ifPresent(claim ->
                            relations.add(
                                    new SameFigure(
                                            claim,
                                            Claim.words(
                                                    "rating",
                                                    name(one),
                                                    "what follows: " + one.outcome().reason()))));
        }
        long rated =
                commitments.stream().filter(one -> one.outcome() instanceof Outcome.Rated).count();
        for (var stated : claims.about("commitment-count")) {
            int counted = (int) commitments.stream().filter(one -> is(one, stated.key())).count();
            var claim = claims.claim(stated);
            relations.add(
                    stated.what().equals("percent")
                            ? new PercentOf(
                                    claim,
                                    Claim.exactly("number", Quantity.of(counted), ""),
                                    Claim.exactly("all", Quantity.of(rated), ""),
                                    Claim.exactly("all", Quantity.of(commitments.size()), ""))
                            : new CountOf(claim, counted, "the commitments that the paper lists"));
        }
        return relations;
    }

    private static String name(RatedCommitment one) {
        return one.outcome() instanceof Outcome.Rated rated ? rated.rating().name() : "Not rated";
    }

    private static boolean is(RatedCommitment one, String key) {
        return key.equals("all")
                || (one.outcome() instanceof Outcome.Rated rated
                        && key.equals("rating=" + rated.rating().id()));
    }
}
