package org.outturn.doubt;

import java.math.BigDecimal;
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
import org.outturn.rules.combine.RollUp;
import org.outturn.rules.doubt.Doubt;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// Sets a whole beside its areas put together. Only areas of one kind all of which have a figure for the same days say something.
final class AreaSums {
    private final Map<String, List<Assessed>> parts = new LinkedHashMap<>();
    private final List<Area> areas;

    AreaSums(Scorecard scorecard, List<Area> areas) {
        this.areas = areas;
        for (var part : scorecard.parts()) {
            parts.computeIfAbsent(part.indicator().id(), _ -> new ArrayList<>()).add(part);
        }
    }

    Optional<Doubt> doubt(Assessed whole) {
        var figure = whole.figure();
        var own = whole.result();
        if (figure == null || own == null || !parts.containsKey(whole.indicator().id())) {
            return Optional.empty();
        }
        return members(whole).entrySet().stream()
                .map(kind ->
                        together(whole, figure, kind.getValue())
                                .filter(sum -> differs(figure.observation(), own, sum))
                                .<Doubt>map(sum ->
                                        new Doubt.Areas(
                                                own, kind.getKey().replace('-', ' ') + "s", sum)))
                .flatMap(Optional::stream)
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

    private Optional<Quantity> together(Assessed whole, Figure figure, List<Area> members) {
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
                        .found()
                        .flatMap(sum -> sum.result(indicator.measure()));
    }

    /// A figure given without parts stands for all that round to it.
    private static boolean differs(Observation observation, Quantity own, Quantity together) {
        var give =
                observation.hasParts()
                        ? Quantity.ZERO
                        : Quantity.of(BigDecimal.valueOf(5, observation.decimals() + 1));
        return own.minus(together).absolute().isMore(give);
    }
}
