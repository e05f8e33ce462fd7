package org.outturn.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.rules.combine.Combined;
import org.outturn.rules.combine.RollUp;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// Rolls areas up to what they lie in, where that has no figure of its own. Only areas all of which have figures of the indicator make a whole.
final class RolledFigures {
    private final Sheet sheet;
    private final List<Parent> parents;

    /// What lies in an area, or in the whole council, by the kind of its parts.
    private record Parent(String id, Map<String, List<Area>> parts) {}

    RolledFigures(Sheet sheet, List<Area> areas) {
        this.sheet = sheet;
        this.parents = parents(areas);
    }

    /// The smallest first, so that wards make districts and districts the whole.
    void add(Indicator indicator) {
        for (var parent : parents) {
            parent.parts()
                    .forEach((kind, parts) -> {
                        if (parts.size() > 1
                                && parts.stream()
                                        .allMatch(one -> sheet.has(indicator.id(), one.id()))) {
                            add(indicator, parent.id(), kind, parts);
                        }
                    });
        }
    }

    private void add(Indicator indicator, String parent, String kind, List<Area> parts) {
        var periods =
                new TreeSet<Period>(Comparator.comparing(Period::end).thenComparing(Period::start));
        for (var part : parts) {
            sheet.figures(indicator.id(), part.id())
                    .forEach(figure -> periods.add(figure.observation().period()));
        }
        for (var period : periods) {
            if (sheet.find(indicator.id(), parent, period).isEmpty()) {
                var figures = figures(indicator, parts, period);
                sheet.add(
                        figure(indicator, parent, kind, period, figures),
                        origin(
                                kind,
                                combined(indicator, period, figures),
                                figures.values().stream().flatMap(Optional::stream).toList()));
            }
        }
    }

    private Map<String, Optional<Figure>> figures(
            Indicator indicator, List<Area> parts, Period period) {
        var figures = new LinkedHashMap<String, Optional<Figure>>();
        parts.forEach(
                part -> figures.put(part.name(), sheet.find(indicator.id(), part.id(), period)));
        return figures;
    }

    static Combined combined(
            Indicator indicator, Period period, Map<String, Optional<Figure>> figures) {
        var members = new LinkedHashMap<String, Observation>();
        figures.forEach((name, figure) ->
                members.put(
                        name,
                        figure.map(Figure::observation)
                                .orElse(
                                        new Observation(
                                                period,
                                                null,
                                                null,
                                                null,
                                                0,
                                                Quality.NOT_AVAILABLE))));
        return new RollUp(indicator.measure(), indicator.accumulation()).of(period, members);
    }

    private static Figure figure(
            Indicator indicator,
            String parent,
            String kind,
            Period period,
            Map<String, Optional<Figure>> parts) {
        var given = parts.values().stream().flatMap(Optional::stream).toList();
        var combined = combined(indicator, period, parts);
        var latest = given.stream().max(Comparator.comparing(Figure::recordedAt)).orElseThrow();
        boolean suppressed =
                given.stream().anyMatch(one -> one.observation().quality() == Quality.SUPPRESSED);
        return new Figure(
                indicator.id(),
                parent,
                given.stream().map(Figure::reported).max(Comparator.naturalOrder()).orElse(period),
                combined.found()
                        .orElse(
                                new Observation(
                                        period,
                                        null,
                                        null,
                                        null,
                                        0,
                                        suppressed ? Quality.SUPPRESSED : Quality.NOT_AVAILABLE)),
                given.stream()
                        .map(Figure::received)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                null,
                origin(kind, combined, given).words(),
                1 + given.stream().mapToInt(one -> one.revision() - 1).sum(),
                latest.recordedAt(),
                latest.recordedBy());
    }

    private static Origin.FromAreas origin(String kind, Combined combined, List<Figure> parts) {
        return switch (combined) {
            case Combined.Whole(_, var words) ->
                    new Origin.FromAreas(kind, words, parts, List.of());
            case Combined.None(var reasons) ->
                    new Origin.FromAreas(kind, String.join(" ", reasons), parts, reasons);
        };
    }

    private static List<Parent> parents(List<Area> areas) {
        var byParent = new LinkedHashMap<String, Map<String, List<Area>>>();
        var depths = new LinkedHashMap<String, Integer>();
        depths.put(Area.WHOLE, 0);
        for (var area : areas) {
            var parent = area.parent() == null ? Area.WHOLE : area.parent();
            depths.put(area.id(), depths.getOrDefault(parent, 0) + 1);
            byParent.computeIfAbsent(parent, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(area.kind(), _ -> new ArrayList<>())
                    .add(area);
        }
        var parents = new ArrayList<Parent>();
        byParent.forEach((id, parts) -> parents.add(new Parent(id, parts)));
        parents.sort(
                Comparator.comparingInt((Parent one) -> depths.getOrDefault(one.id(), 0))
                        .reversed());
        return parents;
    }
}
