package org.outturn.doubt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Scorecard;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.council.Council;
import org.outturn.rules.combine.RollUp;
import org.outturn.rules.doubt.AreaSum;
import org.outturn.rules.doubt.Doubt;
import org.outturn.rules.series.Observation;

/// Sets a whole beside its areas put together. Only areas of one kind all of which have a figure for the same days say something.
final class AreaSums {
    private final Map<String, List<Assessed>> parts = new LinkedHashMap<>();
    private final List<Area> areas;
    private final Council council;

    AreaSums(Scorecard scorecard, List<Area> areas) {
        this.areas = areas;
        council = scorecard.council();
        for (var part : scorecard.parts()) {
            parts.computeIfAbsent(part.indicator().id(), _ -> new ArrayList<>()).add(part);
        }
    }

    Optional<Doubt> doubt(Assessed whole) {
        var figure = whole.figure();
        if (figure == null || !parts.containsKey(whole.indicator().id())) {
            return Optional.empty();
        }
        return members(whole).entrySet().stream()
                .flatMap(kind ->
                        together(whole, figure, kind.getValue())
                                .map(sum ->
                                        new AreaSum(
                                                whole.indicator().measure(),
                                                figure.observation(),
                                                sum,
                                                kind.getValue().size(),
                                                council.roundedTo(whole.indicator().id())))
                                .flatMap(sum -> sum.doubt(Area.several(kind.getKey())))
                                .stream())
                .findFirst();
    }

    private Map<String, List<Area>> members(Assessed whole) {
        var within = whole.area() == null ? null : whole.area().id();
        var members = new LinkedHashMap<String, List<Area>>();
        for (var area : areas) {
            if (Objects.equals(area.parent(), within)) {
                members.computeIfAbsent(area.kind(), _ -> new ArrayList<>()).add(area);
            }
        }
        return members;
    }

    private Optional<Observation> together(Assessed whole, Figure figure, List<Area> members) {
        var indicator = whole.indicator();
        var period = figure.observation().period();
        var observations = new LinkedHashMap<String, Observation>();
        for (var part : parts.getOrDefault(indicator.id(), List.of())) {
            var given = part.figure();
            var area = part.area();
            if (area != null
                    && members.contains(area)
                    && given != null
                    && given.observation().period().covers(period)) {
                observations.put(given.area(), given.observation());
            }
        }
        return observations.size() < members.size()
                ? Optional.empty()
                : new RollUp(indicator.measure(), indicator.accumulation())
                        .of(period, observations)
                        .found();
    }
}
