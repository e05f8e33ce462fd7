package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Stated;
import org.outturn.commitment.CommitmentFilter;
import org.outturn.commitment.RatedCommitment;
import org.outturn.commitment.Share;
import org.outturn.council.Unit;
import org.outturn.rules.figures.Check;
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
        var ofRated = percent(claim, Share.ofRated(counted, all), Share.ofRated(counted, like));
        var ofAll = percent(claim, Share.ofAll(counted, all), Share.ofAll(counted, like));
        var first = filter.asksUnrated() ? ofAll : ofRated;
        return Stream.of(ofRated, ofAll)
                .filter(one -> one.check() instanceof Check.Holds)
                .findFirst()
                .orElse(first);
    }

    /// @param like of those that the rest of the filter keeps, which the paper could mean too
    private static PercentOf percent(Claim claim, Share share, Share like) {
        return new PercentOf(
                claim,
                number(share.number()),
                number(share.whole()),
                List.of(number(like.whole())));
    }

    private static Claim number(long number) {
        return Claim.exactly("number", Quantity.of(number), "");
    }

    private static String name(RatedCommitment one) {
        return one.outcome() instanceof Outcome.Rated rated ? rated.rating().name() : "Not rated";
    }
}
