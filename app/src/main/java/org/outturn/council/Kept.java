package org.outturn.council;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was read of each council, held for as long as nothing of the council changes.
///
/// @param <T> never changed by those who get it
public final class Kept<T> {
    private final Councils councils;
    private final Function<String, T> read;
    private final Map<String, Reading<T>> readings = new ConcurrentHashMap<>();

    private record Reading<T>(long stamp, T what) {}

    /// @param read what there is of the council with this id
    public Kept(Councils councils, Function<String, T> read) {
        this.councils = councils;
        this.read = read;
    }

    public T of(String council) {
        // The stamp is read first: what changes in between is read again next time.
        long stamp = councils.stamp(council);
        var last = readings.get(council);
        if (last != null && last.stamp() == stamp) {
            return last.what();
        }
        var reading = new Reading<>(stamp, read.apply(council));
        readings.put(council, reading);
        return reading.what();
    }
}
