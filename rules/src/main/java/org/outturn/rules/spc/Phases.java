package org.outturn.rules.spc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts a series where it is rebased.
final class Phases {
    interface Measure {
        Phase of(int number, int from, int to);
    }

    private Phases() {}

    static List<Phase> cut(int points, int[] rebases, Measure measure) {
        if (points == 0) {
            return List.of();
        }
        var starts = Arrays.stream(rebases).sorted().distinct().toArray();
        if (starts.length > 0 && (starts[0] < 0 || starts[starts.length - 1] >= points)) {
            throw new IllegalArgumentException(
                    "A rebase names a point from 0 to %d, these are %s"
                            .formatted(points - 1, Arrays.toString(rebases)));
        }
        var phases = new ArrayList<Phase>(starts.length + 1);
        int from = 0;
        int number = 0;
        for (int start : starts) {
            if (start > 0) {
                phases.add(measure.of(number, from, start));
            }
            from = start;
            number++;
        }
        phases.add(measure.of(number, from, points));
        return List.copyOf(phases);
    }
}
