package org.outturn.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a committee recommended at a meeting.
///
/// @param committee id of a grouping of kind `committee`, or of one that meets
/// @param unit the unit that answers for it
/// @param owner the role that answers for it, never a name
/// @param response none while the response is awaited
/// @param reply the words of the response
/// @param status where it stood when it was first given; updates say how it went on
/// @param indicators ids of the indicators that show whether it worked
/// @param risks ids of the risks that it is about
public record Recommendation(
        String id,
        String committee,
        LocalDate date,
        String text,
        @Nullable String unit,
        @Nullable String owner,
        @Nullable Response response,
        @Nullable String reply,
        @Nullable LocalDate due,
        Status status,
        @Nullable String evidence,
        List<String> indicators,
        List<String> risks) {
    public Recommendation {
        indicators = List.copyOf(indicators);
        risks = List.copyOf(risks);
    }

    /// What was answered.
    public enum Response {
        ACCEPTED("Accepted"),
        PARTLY_ACCEPTED("Partly accepted"),
        NOT_ACCEPTED("Not accepted");

        private final String words;

        Response(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// How far it is: done is what its owner says, closed is what the committee agrees to.
    public enum Status {
        OPEN("Open"),
        IN_PROGRESS("In progress"),
        DONE("Done, to be agreed by the committee"),
        CLOSED("Closed by the committee");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean isFinished() {
            return this == DONE || this == CLOSED;
        }
    }
}
