package org.outturn.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.outturn.area.AreasInBrief;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Framework;
import org.outturn.council.Unit;
import org.outturn.overview.page.HomePage.Group;
import org.outturn.viewing.Counting;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Bar;

/// The ratings by each way of grouping, by unit and by kind of area.
///
/// @param counted a measure and its variants are one, as in reports
record GroupBars(
        Setting setting,
        Framework framework,
        List<Unit> units,
        AreasInBrief areas,
        List<Assessed> counted) {
    List<Group> groups() {
        var counting = new Counting(framework.ratings(), setting);
        var groups = new ArrayList<Group>();
        for (var kind : kinds()) {
            var bars = new ArrayList<Bar>();
            for (var grouping : framework.groupings(kind)) {
                var own =
                        counted(one -> grouping.id().equals(one.indicator().groupings().get(kind)));
                if (!own.isEmpty()) {
                    bars.add(
                            counting.bar(
                                    grouping.name(),
                                    own,
                                    kind + "=" + grouping.id(),
                                    group(kind, grouping.id())));
                }
            }
            if (!bars.isEmpty()) {
                groups.add(new Group("By " + kind.replace('-', ' '), bars, groups.isEmpty()));
            }
        }
        var tops = units.stream().filter(unit -> unit.parent() == null).toList();
        var bars = new ArrayList<Bar>();
        for (var top : tops) {
            var own = counted(one -> top.equals(top(one.unit()).orElse(null)));
            if (!own.isEmpty()) {
                bars.add(
                        counting.bar(top.name(), own, "unit=" + top.id(), group("unit", top.id())));
            }
        }
        if (bars.size() > 1) {
            groups.add(new Group("By " + tops.getFirst().kind(), bars, groups.isEmpty()));
        }
        areas.tops()
                .forEach((title, own) ->
                        groups.add(
                                new Group(
                                        title,
                                        own.bars(),
                                        own.words(),
                                        own.more(),
                                        groups.isEmpty())));
        return groups;
    }

    /// A council's perspectives or priorities come first.
    private List<String> kinds() {
        var first = List.of("type", "theme", "priority", "perspective");
        return framework.kindsOfGrouping().stream()
                .sorted(Comparator.comparingInt((String kind) -> -first.indexOf(kind)))
                .toList();
    }

    private String group(String kind, String id) {
        return "/%s/groups/%s/%s".formatted(setting.council().id(), kind, id);
    }

    private Optional<Unit> top(@Nullable Unit unit) {
        if (unit == null || unit.parent() == null) {
            return Optional.ofNullable(unit);
        }
        return Unit.find(unit.parent(), units).flatMap(this::top);
    }

    private List<Assessed> counted(Predicate<Assessed> test) {
        return counted.stream().filter(test).toList();
    }
}
