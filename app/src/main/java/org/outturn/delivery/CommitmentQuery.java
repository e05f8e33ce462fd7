package org.outturn.delivery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.commitment.RatedCommitment;
import org.outturn.viewing.Looks;
import org.springframework.util.MultiValueMap;

/// Which commitments an address asks for: late, due soon, met, or of one rating.
///
/// @param only `late`, `due` or `met`; empty for all
/// @param rating id of a rating, or `none`; empty for all
record CommitmentQuery(String only, String rating) {
    static final CommitmentQuery ALL = new CommitmentQuery("", "");
    static final List<String> CHOICES = List.of("late", "due", "met");

    static CommitmentQuery of(MultiValueMap<String, String> given) {
        return new CommitmentQuery(
                Objects.requireNonNullElse(given.getFirst("only"), ""),
                Objects.requireNonNullElse(given.getFirst("rating"), ""));
    }

    boolean isAny() {
        return !equals(ALL);
    }

    /// What is late first, then what is still to be met, then what is met; each by the day on which it is due.
    List<RatedCommitment> chosen(List<RatedCommitment> all) {
        return all.stream()
                .filter(this::keeps)
                .sorted(
                        Comparator.comparing((RatedCommitment one) -> is("met", one))
                                .thenComparing(one -> !is("late", one))
                                .thenComparing(
                                        one -> one.commitment().due(),
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private boolean keeps(RatedCommitment rated) {
        var found = Looks.rating(rated.outcome());
        return is(only, rated)
                && (rating.isEmpty() || rating.equals(found == null ? "none" : found.id()));
    }

    /// What is meant by late, and as of which day.
    static String late(List<RatedCommitment> some) {
        var period = some.getFirst().commitment().period();
        return "What is late is judged as of %s, the end of %s: due by that day and not met."
                .formatted(Looks.DAY.format(period.end()), period.label());
    }

    /// Late is what should have been done by the end of its reporting period and is not; due is what falls due in the three months after.
    static boolean is(String choice, RatedCommitment rated) {
        var one = rated.commitment();
        boolean met = one.outcome().equals("met");
        var end = one.period().end();
        return switch (choice) {
            case "met" -> met;
            case "late" -> !met && isBy(one.due(), end);
            case "due" ->
                    !met
                            && !isBy(one.due(), end)
                            && isBy(one.due(), end.plusDays(1).plusMonths(3).minusDays(1));
            default -> true;
        };
    }

    private static boolean isBy(@Nullable LocalDate due, LocalDate day) {
        return due != null && !due.isAfter(day);
    }
}
