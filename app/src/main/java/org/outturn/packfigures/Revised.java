package org.outturn.packfigures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.outturn.collection.Figure;

/// Figures of a pack that were revised: given again with a later day of receipt.
final class Revised {
    private Revised() {}

    /// By the day of receipt, with what each is a revision of before it; figures given once stay where they are.
    static List<Figure> numbered(List<Figure> figures) {
        var counts = new HashMap<List<Object>, Integer>();
        figures.forEach(one -> counts.merge(key(one), 1, Integer::sum));
        if (counts.size() == figures.size()) {
            return figures;
        }
        var seen = new HashMap<List<Object>, Integer>();
        var ordered = new ArrayList<>(figures);
        ordered.sort(
                Comparator.comparing((Figure one) ->
                        counts.getOrDefault(key(one), 1) == 1 || one.received() == null
                                ? LocalDate.MIN
                                : one.received()));
        return ordered.stream()
                .map(one -> with(one, seen.merge(key(one), 1, Integer::sum)))
                .toList();
    }

    private static List<Object> key(Figure one) {
        return List.of(one.indicator(), one.area(), one.observation().period(), one.reported());
    }

    private static Figure with(Figure one, int revision) {
        return new Figure(
                one.indicator(),
                one.area(),
                one.reported(),
                one.observation(),
                one.received(),
                one.source(),
                one.note(),
                revision,
                one.recordedAt(),
                one.recordedBy());
    }
}
