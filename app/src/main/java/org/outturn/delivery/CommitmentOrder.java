package org.outturn.delivery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.outturn.commitment.RatedCommitment;
import org.outturn.rules.rating.Rating;
import org.outturn.viewing.Looks;

/// The orders of the commitments: `title`, `due` or `rating`, with a minus for the other way round. Those without a date or a rating come last
/// either way. Usually what is late comes first, then what is still to be met, then what is met; each by the day on which it is due.
final class CommitmentOrder {
    private CommitmentOrder() {}

    static boolean isKnown(String sort) {
        return sort.matches("-?(title|due|rating)");
    }

    /// @param ratings the council's, best first
    static Comparator<RatedCommitment> by(String sort, List<Rating> ratings) {
        boolean down = sort.startsWith("-");
        return switch (sort.replaceFirst("^-", "")) {
            case "title" -> title(down);
            case "due" -> due(down);
            case "rating" -> rating(ratings, down).thenComparing(due(false));
            default ->
                    Comparator.comparing(Lateness::isMet)
                            .thenComparing(one -> !Lateness.isLate(one))
                            .thenComparing(due(false));
        };
    }

    private static Comparator<RatedCommitment> title(boolean down) {
        Comparator<RatedCommitment> order =
                Comparator.comparing(one -> one.commitment().title().toLowerCase(Locale.UK));
        return down ? order.reversed() : order;
    }

    private static Comparator<RatedCommitment> due(boolean down) {
        return Comparator.comparing(
                one -> one.commitment().due(),
                Comparator.nullsLast(CommitmentOrder.<LocalDate>way(down)));
    }

    private static Comparator<RatedCommitment> rating(List<Rating> ratings, boolean down) {
        return Comparator.comparing(
                one -> place(Looks.rating(one.outcome()), ratings),
                Comparator.nullsLast(CommitmentOrder.<Integer>way(down)));
    }

    private static @org.jspecify.annotations.Nullable Integer place(
            @org.jspecify.annotations.Nullable Rating rating, List<Rating> ratings) {
        return rating == null ? null : ratings.indexOf(rating);
    }

    private static <T extends Comparable<? super T>> Comparator<T> way(boolean down) {
        return down ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }
}
