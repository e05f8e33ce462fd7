package org.outturn.fact;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.commitment.RatedCommitment;

/// What became of commitments, by when they are due, and how they are rated.
final class CommitmentFacts {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private CommitmentFacts() {}

    static List<Fact> of(List<RatedCommitment> commitments) {
        var facts = new ArrayList<Fact>();
        for (var rated : commitments) {
            var one = rated.commitment();
            var impact = one.impact();
            add(
                    facts,
                    rated,
                    "Outcome",
                    FigureFacts.spaced(one.outcome())
                            + (impact == null ? "" : ", %s impact".formatted(impact)));
            add(facts, rated, "Rating", rated.outcome().words());
            var due = one.due();
            if (due != null) {
                add(facts, rated, "Due", DAY.format(due));
            }
        }
        return facts;
    }

    private static void add(List<Fact> facts, RatedCommitment rated, String label, String value) {
        var one = rated.commitment();
        facts.add(
                new Fact(Fact.Kind.COMMITMENT, one.id() + " " + label, one.title(), label, value));
    }
}
