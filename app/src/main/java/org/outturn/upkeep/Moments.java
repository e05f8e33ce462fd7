package org.outturn.upkeep;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as pages show them, in the councils' own time.
final class Moments {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private Moments() {}

    static String of(Instant moment) {
        return SHOWN.format(moment);
    }
}
