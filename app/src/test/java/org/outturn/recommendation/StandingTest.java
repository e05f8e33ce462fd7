package org.outturn.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.recommendation.Recommendation.Response;
import org.outturn.recommendation.Recommendation.Status;

/// Where a recommendation stands follows from its date and its latest update. Today is 22 November 2026.
class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # due,       response,     updates,                              words
                    2026-11-21,  ACCEPTED,     ,                                     Late
                    2026-11-22,  ACCEPTED,     ,                                     Due within three months
                    2027-02-22,  ACCEPTED,     2026-10-01 IN_PROGRESS,               Due within three months
                    2027-02-23,  ACCEPTED,     ,                                     Open
                    ,            ,             ,                                     Open
                    2026-01-31,  NOT_ACCEPTED, ,                                     Not accepted
                    2026-09-30,  ACCEPTED,     2026-09-30 DONE,                      'Done, to be agreed'
                    2026-09-30,  ACCEPTED,     2026-10-01 DONE,                      'Done, to be agreed, after its date'
                    2026-09-30,  ACCEPTED,     2026-09-20 DONE; 2026-11-01 CLOSED,   Closed
                    2026-09-30,  ACCEPTED,     2026-09-20 DONE; 2026-10-01 OPEN,     Late
                    2026-09-30,  ACCEPTED,     2026-09-20 DONE; 2026-10-01 OPEN; 2026-11-01 CLOSED, 'Closed, after its date'
                    """)
    void follows_from_its_date_and_its_latest_update(
            @Nullable LocalDate due,
            @Nullable Response response,
            @Nullable String updates,
            String words) {
        assertThat(tracked(due, response, updates == null ? "" : updates).words(TODAY))
                .isEqualTo(words);
    }

    private static Tracked tracked(
            @Nullable LocalDate due, @Nullable Response response, String drawn) {
        var updates = new ArrayList<Update>();
        for (var one : drawn.isEmpty() ? new String[0] : drawn.split("; ")) {
            var parts = one.split(" ");
            updates.add(
                    new Update(
                            "one",
                            updates.size() + 1,
                            LocalDate.parse(parts[0]),
                            "Owner",
                            Status.valueOf(parts[1]),
                            "A note.",
                            null));
        }
        return new Tracked(
                new Recommendation(
                        "one",
                        "place",
                        LocalDate.of(2026, 1, 1),
                        "Words",
                        null,
                        null,
                        response,
                        null,
                        due,
                        Status.OPEN,
                        null,
                        List.of(),
                        List.of()),
                updates);
    }
}
