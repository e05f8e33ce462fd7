package org.outturn.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Counts failed sign-ins by account name and by address, and makes the next one wait: five may fail, then a minute, doubling up to
/// fifteen. What has been quiet for that long is forgotten.
@Component
final class Attempts {
    static final int FREE_FOR_NAME = 5;
    static final int FREE_FOR_ADDRESS = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > REMEMBERED;
                }
            };

    private record Failures(int count, Instant last) {}

    @Autowired
    Attempts() {
        this(Clock.systemUTC());
    }

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /// Counts an attempt before it is looked at, so that many at once do not pass the limit together; [#succeeded] takes it back.
    ///
    /// @param address empty for who is signed in already
    /// @return false when it must wait, right or wrong; it is not counted then
    synchronized boolean reserve(String name, String address) {
        if (waits("name " + name, FREE_FOR_NAME) || waits("address " + address, FREE_FOR_ADDRESS)) {
            return false;
        }
        count("name " + name);
        if (!address.isEmpty()) {
            count("address " + address);
        }
        return true;
    }

    synchronized void succeeded(String name, String address) {
        failures.remove("name " + name);
        failures.computeIfPresent(
                "address " + address,
                (_, known) ->
                        known.count() <= 1 ? null : new Failures(known.count() - 1, known.last()));
    }

    private boolean waits(String key, int free) {
        var known = failures.get(key);
        if (known == null || known.count() < free) {
            return false;
        }
        var wait = Duration.ofMinutes(1L << Math.min(4, known.count() - free));
        var until = known.last().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        return clock.instant().isBefore(until);
    }

    private void count(String key) {
        var now = clock.instant();
        var known = failures.get(key);
        int before = known != null && known.last().plus(LONGEST).isAfter(now) ? known.count() : 0;
        failures.put(key, new Failures(before + 1, now));
    }
}
