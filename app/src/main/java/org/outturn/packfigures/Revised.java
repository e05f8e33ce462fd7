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
        var counts = new HashMap<Figure.Key, Integer>();
        figures.forEach(one -> counts.merge(one.key(), 1, Integer::sum));
        if (counts.size() == figures.size()) {
            return figures;
        }
        var seen = new HashMap<Figure.Key, Integer>();
        var ordered = new ArrayList<>(figures);
        ordered.sort(
                Comparator.comparing((Figure one) ->
                        counts.getOrDefault(one.key(), 1) == 1 || one.received() == null
                                ? LocalDate.MIN
                                : one.received()));
        return ordered.stream()
                .map(one ->
                        one.recorded(
                                seen.merge(one.key(), 1, Integer::sum),
                                one.recordedAt(),
                                one.recordedBy()))
                .toList();
    }
}
