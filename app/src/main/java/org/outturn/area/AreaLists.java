package org.outturn.area;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Framework;
import org.outturn.council.Area;
import org.outturn.design.Link;
import org.outturn.viewing.Counting;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Bar;

/// Areas with their ratings: of the whole council those that lie in no other, of an area those that lie in it.
///
/// @param figures what each area that has figures came to, by its id
record AreaLists(
        Setting setting,
        Framework framework,
        List<Area> areas,
        Map<String, List<Assessed>> figures) {
    private static final String BY = "By ";

    /// Of more than these the first are drawn, and all can be read as a list.
    private static final int DRAWN = 30;

    static String address(Setting setting, Area area) {
        return "/%s/areas/%s".formatted(setting.council().id(), area.id());
    }

    static String kind(Area area) {
        return area.kind().replace('-', ' ');
    }

    static String by(String kind) {
        return BY + kind.replace('-', ' ');
    }

    /// The areas of each kind that lie in no other, with their ratings, for the overview.
    Map<String, AreaBars> tops() {
        var tops = new LinkedHashMap<String, AreaBars>();
        byKind(within(null)).forEach((kind, own) -> tops.put(by(kind), bars(own, null)));
        tops.values().removeIf(own -> own.bars().isEmpty());
        return tops;
    }

    List<Area> within(@Nullable Area parent) {
        var id = parent == null ? null : parent.id();
        return areas.stream().filter(area -> java.util.Objects.equals(area.parent(), id)).toList();
    }

    /// Of those that have figures.
    ///
    /// @param parent that they lie in; null for the whole council
    AreaBars bars(List<Area> own, @Nullable Area parent) {
        var counting = new Counting(framework.ratings(), setting);
        var known = own.stream().filter(area -> figures.containsKey(area.id())).toList();
        var bars = known.stream().limit(DRAWN).map(area -> bar(counting, area, of(area))).toList();
        return known.size() <= DRAWN
                ? new AreaBars(bars, "", List.of())
                : new AreaBars(
                        bars,
                        "These are the first %d of %d%s."
                                .formatted(
                                        DRAWN,
                                        known.size(),
                                        known.size() < own.size() ? " that have figures" : ""),
                        byKind(own).keySet().stream().map(kind -> all(kind, parent)).toList());
    }

    private Link all(String kind, @Nullable Area parent) {
        var query = new AreaQuery(kind, parent == null ? "" : parent.id(), "", "", 1);
        return new Link(
                "Show all "
                        + Looks.count(
                                areas.stream().filter(query::keeps).count(),
                                kind.replace('-', ' '),
                                Area.several(kind)),
                setting.keep(query.address("/%s/areas".formatted(setting.council().id()))));
    }

    Bar bar(Counting counting, Area area, List<Assessed> own) {
        var address = address(setting, area);
        return counting.bar(
                area.name(),
                own.stream().map(one -> one.verdict().outcome()).toList(),
                setting.keep(address),
                rating -> setting.keep(address + "?rating=" + rating) + "#results",
                Looks.count(own.size(), "indicator", "indicators"));
    }

    private static Map<String, List<Area>> byKind(List<Area> areas) {
        var kinds = new LinkedHashMap<String, List<Area>>();
        areas.forEach(area -> kinds.computeIfAbsent(area.kind(), _ -> new ArrayList<>()).add(area));
        return kinds;
    }

    List<Assessed> of(Area area) {
        return figures.getOrDefault(area.id(), List.of());
    }

    /// The name of the area that it lies in; empty for none.
    String parent(Area area) {
        return areas.stream()
                .filter(one -> one.id().equals(area.parent()))
                .map(Area::name)
                .findFirst()
                .orElse("");
    }

    /// Its indicators, those of each rating, and those without one.
    List<Integer> counts(Area area) {
        var own = of(area).stream().map(one -> Looks.rating(one.verdict().outcome())).toList();
        var counts = new ArrayList<Integer>();
        counts.add(own.size());
        framework.ratings().forEach(rating -> counts.add(Collections.frequency(own, rating)));
        counts.add(Collections.frequency(own, null));
        return counts;
    }
}
