package org.outturn.resident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.outturn.catalogue.Indicator;
import org.outturn.council.Unit;
import org.outturn.pack.Pack;

/// What an indicator is about, as a resident would look for it: the council's theme, perspective or priority, or else the part of the council
/// that does the work.
///
/// @param position of the topic among the others
record Topic(String id, String name, int position) {
    private static final List<String> KINDS = List.of("theme", "perspective", "priority");

    /// The topic of each indicator that has one, by its id. None of a council that has no two topics.
    static Map<String, Topic> of(Pack pack) {
        var framework = pack.framework();
        for (var kind : KINDS) {
            var topics = new HashMap<String, Topic>();
            framework
                    .groupings(kind)
                    .forEach(one ->
                            topics.put(one.id(), new Topic(one.id(), one.name(), topics.size())));
            if (topics.size() > 1) {
                return each(framework.indicators(), topics, one -> one.groupings().get(kind));
            }
        }
        return byUnit(pack);
    }

    /// By the highest units; by those beneath, where all belong to one.
    private static Map<String, Topic> byUnit(Pack pack) {
        var parents =
                pack.units().stream()
                        .filter(unit -> unit.parent() != null)
                        .collect(
                                Collectors.toMap(
                                        Unit::id, unit -> Objects.requireNonNull(unit.parent())));
        var lines = new HashMap<String, List<String>>();
        pack.units().forEach(unit -> lines.put(unit.id(), line(unit.id(), parents)));
        var used =
                pack.framework().indicators().stream()
                        .map(Indicator::unit)
                        .filter(Objects::nonNull)
                        .map(unit -> lines.getOrDefault(unit, List.of(unit)))
                        .toList();
        int level = used.stream().map(List::getFirst).distinct().count() > 1 ? 0 : 1;
        var topics = new HashMap<String, Topic>();
        for (var unit : pack.units()) {
            var line = lines.getOrDefault(unit.id(), List.of());
            if (line.size() == level + 1 || (line.size() == 1 && level == 1)) {
                topics.put(unit.id(), new Topic(unit.id(), unit.name(), topics.size()));
            }
        }
        if (topics.size() < 2) {
            return Map.of();
        }
        return each(
                pack.framework().indicators(),
                topics,
                one -> {
                    var line = one.unit() == null ? null : lines.get(one.unit());
                    return line == null ? null : line.get(Math.min(level, line.size() - 1));
                });
    }

    /// From the highest unit down to this one.
    private static List<String> line(String unit, Map<String, String> parents) {
        var line = new ArrayDeque<String>();
        for (String at = unit; at != null && !line.contains(at); at = parents.get(at)) {
            line.addFirst(at);
        }
        return new ArrayList<>(line);
    }

    private interface Belonging {
        @org.jspecify.annotations.Nullable
        String to(Indicator indicator);
    }

    private static Map<String, Topic> each(
            List<Indicator> indicators, Map<String, Topic> topics, Belonging belonging) {
        var each = new HashMap<String, Topic>();
        for (var indicator : indicators) {
            var id = belonging.to(indicator);
            var topic = id == null ? null : topics.get(id);
            if (topic != null) {
                each.put(indicator.id(), topic);
            }
        }
        return each;
    }
}
