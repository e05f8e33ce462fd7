package org.outturn.delivery;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.commitment.RatedCommitment;
import org.outturn.council.Unit;
import org.outturn.design.Asked;
import org.outturn.viewing.Looks;

/// The commitments that are asked for, in the order asked for.
record CommitmentSieve(CommitmentsInBrief brief) {
    static final String UNRATED = "none";

    List<RatedCommitment> all() {
        return brief.commitments();
    }

    List<RatedCommitment> found(CommitmentQuery query) {
        return all().stream()
                .filter(one -> keeps(query, one))
                .sorted(CommitmentOrder.by(query.sort(), brief.framework().ratings()))
                .toList();
    }

    private boolean keeps(CommitmentQuery query, RatedCommitment rated) {
        var one = rated.commitment();
        var unit = one.unit();
        return switch (query.only()) {
                    case "late" -> Lateness.isLate(rated);
                    case "due" -> Lateness.isSoon(rated);
                    case "met" -> Lateness.isMet(rated);
                    default -> true;
                }
                && (query.rating().isEmpty() || query.rating().equals(rating(rated)))
                && (query.unit().isEmpty()
                        || (unit != null
                                && Unit.beneath(query.unit(), brief.units()).contains(unit)))
                && query.groupings().entrySet().stream()
                        .allMatch(asked ->
                                asked.getValue().equals(one.groupings().get(asked.getKey())))
                && Asked.stands(
                        query.words(),
                        String.join(
                                " ",
                                one.id(),
                                one.title(),
                                brief.unit(unit),
                                words(one.commentary())));
    }

    private static String words(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    /// Id of its rating, or what stands for none.
    static String rating(RatedCommitment rated) {
        var found = Looks.rating(rated.outcome());
        return found == null ? UNRATED : found.id();
    }
}
