package org.outturn.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.rules.combine.Mix;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;

/// Why a ratio of the whole changed since the figure before, by kind of the areas directly in it.
record Mixture(Evidence evidence, Assessed whole) {
    /// Only kinds all of whose areas have a numerator and a denominator in both periods.
    Map<String, ChangeOfMix> byKind() {
        var figure = whole.figure();
        var found = new LinkedHashMap<String, ChangeOfMix>();
        if (figure == null || whole.indicator().accumulation() != Accumulation.RATIO) {
            return found;
        }
        var now = figure.observation();
        var before =
                new Before(
                                whole.indicator(),
                                evidence.figures(series(whole.area())),
                                figure.reported())
                        .previous(now)
                        .map(Figure::observation);
        before.ifPresent(earlier ->
                members()
                        .forEach((kind, areas) ->
                                mix(areas, earlier.period(), now.period())
                                        .ifPresent(mix ->
                                                found.put(
                                                        kind,
                                                        new ChangeOfMix(mix, earlier.period())))));
        return found;
    }

    private Optional<Mix> mix(List<Area> areas, Period before, Period now) {
        var pairs = new ArrayList<Mix.Pair>();
        for (var area : areas) {
            var earlier = observation(area, before);
            var latest = observation(area, now);
            if (earlier.isEmpty() || latest.isEmpty()) {
                return Optional.empty();
            }
            pairs.add(new Mix.Pair(earlier.get(), latest.get()));
        }
        return Mix.of(whole.indicator().measure(), pairs);
    }

    private Optional<Observation> observation(Area area, Period period) {
        return evidence.figures(series(area)).stream()
                .map(Figure::observation)
                .filter(one -> one.period().covers(period))
                .reduce((_, later) -> later);
    }

    private Map<String, List<Area>> members() {
        var within = whole.area() == null ? null : whole.area().id();
        var members = new LinkedHashMap<String, List<Area>>();
        for (var area : evidence.areas()) {
            if (Objects.equals(area.parent(), within)) {
                members.computeIfAbsent(area.kind(), _ -> new ArrayList<>()).add(area);
            }
        }
        return members;
    }

    private Series series(@Nullable Area area) {
        return new Series(whole.indicator().id(), area == null ? Area.WHOLE : area.id());
    }
}
