package org.outturn.site;

import java.util.Optional;
import org.outturn.rules.period.Period;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// A period as an address asks for it. Those of other centuries are refused: no report is of them, and at the ends of time there is none
/// before or after.
public final class AskedPeriod {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private AskedPeriod() {}

    /// @throws ResponseStatusException for what is no such period
    public static Period read(String text) {
        return find(text)
                .orElseThrow(() ->
                        new ResponseStatusException(
                                HttpStatus.BAD_REQUEST,
                                "'%s' is no period from %d to %d"
                                        .formatted(text, FIRST_YEAR, LAST_YEAR)));
    }

    public static Optional<Period> find(String text) {
        try {
            return Optional.of(Period.parse(text))
                    .filter(one -> one.start().getYear() >= FIRST_YEAR)
                    .filter(one -> one.end().getYear() <= LAST_YEAR);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
