package org.outturn.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.release.AreaValue;

/// What a release of a period changes in the one that held before.
record Revision(List<AreaValue> earlier, List<AreaValue> now) {
    /// How many figures are in both and differ.
    int revised() {
        var before = byKey(earlier);
        return (int)
                now.stream()
                        .filter(one -> {
                            var old = before.get(key(one));
                            return old != null && !old.equals(one);
                        })
                        .count();
    }

    /// How many are no longer in it.
    int gone() {
        var after = byKey(now);
        return (int) earlier.stream().filter(one -> !after.containsKey(key(one))).count();
    }

    boolean isNone() {
        return revised() == 0 && gone() == 0 && earlier.size() == now.size();
    }

    private static Map<String, AreaValue> byKey(List<AreaValue> values) {
        var byKey = new HashMap<String, AreaValue>();
        values.forEach(one -> byKey.put(key(one), one));
        return byKey;
    }

    private static String key(AreaValue one) {
        return one.measure() + "\n" + one.area();
    }
}
