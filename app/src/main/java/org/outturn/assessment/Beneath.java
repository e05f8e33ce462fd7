package org.outturn.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outturn.council.Area;
import org.outturn.rules.combine.Hidden;
import org.outturn.rules.rating.Outcome;

/// What lies beneath a whole: the areas directly in it, where their figures cover the same days.
record Beneath(Scorecard scorecard, Assessed whole) {
    /// One for each kind of area of which some are poor although the whole is not.
    List<Hidden> hidden() {
        var area = whole.area();
        var name = area == null ? scorecard.council().shortName() : area.name();
        return parts().entrySet().stream()
                .map(kind ->
                        Hidden.of(
                                name,
                                whole.verdict().outcome(),
                                Area.several(kind.getKey()),
                                kind.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// By kind and name.
    private Map<String, Map<String, Outcome>> parts() {
        var kinds = new LinkedHashMap<String, Map<String, Outcome>>();
        var figure = whole.figure();
        var within = whole.area() == null ? null : whole.area().id();
        if (figure != null) {
            for (var part : scorecard.partsOf(whole.indicator().id())) {
                var area = part.area();
                var own = part.figure();
                if (area != null
                        && own != null
                        && Objects.equals(area.parent(), within)
                        && own.observation().period().covers(figure.observation().period())) {
                    kinds.computeIfAbsent(area.kind(), _ -> new LinkedHashMap<>())
                            .put(area.name(), part.verdict().outcome());
                }
            }
        }
        return kinds;
    }
}
