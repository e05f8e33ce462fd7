package org.outturn.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.commitment.RatedCommitment;
import org.outturn.viewing.Looks;

/// When a commitment is late, and when it is due soon: as of the end of its reporting period.
final class Lateness {
    private static final int SOON = 3;

    private Lateness() {}

    static boolean isMet(RatedCommitment rated) {
        return rated.commitment().outcome().equals("met");
    }

    /// It should have been met by the end of its reporting period and is not.
    static boolean isLate(RatedCommitment rated) {
        return !isMet(rated) && isBy(rated, end(rated));
    }

    /// It falls due in the three months after its reporting period.
    static boolean isSoon(RatedCommitment rated) {
        return !isMet(rated)
                && !isLate(rated)
                && isBy(rated, end(rated).plusDays(1).plusMonths(SOON).minusDays(1));
    }

    /// What is meant by late, and as of which day.
    static String words(List<RatedCommitment> some) {
        var period = some.getFirst().commitment().period();
        return "What is late is judged as of %s, the end of %s: due by that day and not met."
                .formatted(Looks.DAY.format(period.end()), period.label());
    }

    private static LocalDate end(RatedCommitment rated) {
        return rated.commitment().period().end();
    }

    private static boolean isBy(RatedCommitment rated, LocalDate day) {
        @Nullable LocalDate due = rated.commitment().due();
        return due != null && !due.isAfter(day);
    }
}
