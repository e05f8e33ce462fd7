package org.outturn.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as pages of this desk show them, in the councils' own time.
final class Days {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private Days() {}

    static String of(Instant moment) {
        return SHOWN.format(moment);
    }
}
