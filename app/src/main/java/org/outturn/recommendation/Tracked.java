package org.outturn.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.recommendation.Recommendation.Response;
import org.outturn.recommendation.Recommendation.Status;

/// A recommendation with everything that was said of it since, the earliest first.
public record Tracked(Recommendation recommendation, List<Update> updates) {
    /// So long before its date it is due soon.
    private static final int MONTHS = 3;

    public Tracked {
        updates = List.copyOf(updates);
    }

    /// As it stood on a day: without what was said of it later.
    public Tracked asOf(LocalDate day) {
        return new Tracked(
                recommendation, updates.stream().filter(one -> !one.on().isAfter(day)).toList());
    }

    /// As the latest update says; before there is one, as it was given.
    public Status status() {
        return updates.isEmpty() ? recommendation.status() : updates.getLast().status();
    }

    /// The latest that was given.
    public @Nullable String evidence() {
        return updates.stream()
                .map(Update::evidence)
                .filter(java.util.Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(recommendation.evidence());
    }

    /// The number of the latest update, 0 when there is none.
    public int latest() {
        return updates.isEmpty() ? 0 : updates.getLast().number();
    }

    /// Since when it has been done or closed without a break; null when it is not, or when no update says since when.
    public @Nullable LocalDate finished() {
        LocalDate since = null;
        for (var update : updates) {
            since = !update.status().isFinished() ? null : since == null ? update.on() : since;
        }
        return since;
    }

    /// Whether it was finished, but after its date.
    public boolean isFinishedLate() {
        var finished = finished();
        var due = recommendation.due();
        return finished != null && due != null && finished.isAfter(due);
    }

    public Standing standing(LocalDate today) {
        var due = recommendation.due();
        if (recommendation.response() == Response.NOT_ACCEPTED) {
            return Standing.NOT_ACCEPTED;
        }
        return switch (status()) {
            case CLOSED -> Standing.CLOSED;
            case DONE -> Standing.DONE;
            case OPEN, IN_PROGRESS ->
                    due == null
                            ? Standing.OPEN
                            : due.isBefore(today)
                                    ? Standing.LATE
                                    : due.isAfter(today.plusMonths(MONTHS))
                                            ? Standing.OPEN
                                            : Standing.DUE_SOON;
        };
    }

    /// In words: `Late`, `Closed, after its date`.
    public String words(LocalDate today) {
        var standing = standing(today);
        return standing.words()
                + (isFinishedLate() && (standing == Standing.CLOSED || standing == Standing.DONE)
                        ? ", after its date"
                        : "");
    }
}
