package org.outturn.rules.compare;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Chooses the areas to compare with.
public final class Peers {
    private Peers() {}

    /// The figures of the named neighbours, in the order of the comparison, without the area itself.
    ///
    /// @param neighbours a list that the council imported; naming the area itself does no harm
    public static List<AreaFigure> of(
            String area, Collection<String> neighbours, List<AreaFigure> areas) {
        var chosen = Set.copyOf(neighbours);
        return others(area, areas).stream().filter(f -> chosen.contains(f.area())).toList();
    }

    /// All areas but this one.
    public static List<AreaFigure> others(String area, List<AreaFigure> areas) {
        return areas.stream().filter(figure -> !figure.area().equals(area)).toList();
    }
}
