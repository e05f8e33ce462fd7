package org.outturn.collection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;

/// Figures that come in with what they were before: round by round, so that each becomes a revision of the one before it.
final class Succession {
    private Succession() {}

    /// Every figure once a round, in the last of which each is what it is now. What a figure was is history where it is known already, and is not
    /// taken in again.
    ///
    /// @param known the figures that are kept; asked for only where one comes in more than once
    static List<List<Figure>> rounds(List<Figure> incoming, Supplier<List<Figure>> known) {
        if (incoming.stream().noneMatch(one -> one.revision() > 1)) {
            return List.of(incoming);
        }
        var kept = new HashSet<Figure.Key>();
        known.get().forEach(one -> kept.add(one.key()));
        var lines = new LinkedHashMap<Figure.Key, List<Figure>>();
        for (var figure : incoming) {
            lines.computeIfAbsent(figure.key(), _ -> new ArrayList<>()).add(figure);
        }
        var rounds = new ArrayList<List<Figure>>();
        lines.forEach((key, figures) -> {
            int from = kept.contains(key) ? figures.size() - 1 : 0;
            for (int i = from; i < figures.size(); i++) {
                if (rounds.size() == i - from) {
                    rounds.add(new ArrayList<>());
                }
                rounds.get(i - from).add(figures.get(i));
            }
        });
        return rounds;
    }
}
