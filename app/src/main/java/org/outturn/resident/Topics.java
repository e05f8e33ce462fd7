package org.outturn.resident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Indicator;
import org.outturn.council.Unit;
import org.outturn.pack.Pack;

/// The topics of a council, and what each indicator is about: of the first kind that most indicators have, or else of the one that more of
/// them have than any other.
///
/// @param of by the indicator's id
record Topics(List<Topic> all, Map<String, Topic> of) {
    private static final List<String> KINDS = List.of("theme", "perspective", "priority");
    private static final Topics NONE = new Topics(List.of(), Map.of());

    static Topics of(Pack pack) {
        var indicators = pack.framework().indicators();
        var best = NONE;
        for (var kind : KINDS) {
            var names = new LinkedHashMap<String, String>();
            pack.framework().groupings(kind).forEach(one -> names.put(one.id(), one.name()));
            best = best.or(each(indicators, names, one -> one.groupings().get(kind)), indicators);
        }
        return best.or(byUnit(pack), indicators);
    }

    @Nullable Topic find(String indicator) {
        return of.get(indicator);
    }

    /// Others, where these are too few and those are more. One topic alone is none.
    private Topics or(Topics others, List<Indicator> indicators) {
        return others.of.values().stream().distinct().count() > 1
                        && 2 * of.size() <= indicators.size()
                        && others.of.size() > of.size()
                ? others
                : this;
    }

    /// By the highest units; by those beneath, where all belong to one.
    private static Topics byUnit(Pack pack) {
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
        var names = new LinkedHashMap<String, String>();
        for (var unit : pack.units()) {
            var line = lines.getOrDefault(unit.id(), List.of());
            if (line.size() == level + 1 || (line.size() == 1 && level == 1)) {
                names.put(unit.id(), unit.name());
            }
        }
        return each(
                pack.framework().indicators(),
                names,
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

    private static Topics each(
            List<Indicator> indicators,
            SequencedMap<String, String> names,
            Function<Indicator, @Nullable String> belonging) {
        var topics = new LinkedHashMap<String, Topic>();
        names.forEach((id, name) -> topics.put(id, new Topic(id, name, topics.size())));
        var each = new HashMap<String, Topic>();
        for (var indicator : indicators) {
            var id = belonging.apply(indicator);
            var topic = id == null ? null : topics.get(id);
            if (topic != null) {
                each.put(indicator.id(), topic);
            }
        }
        return new Topics(List.copyOf(topics.values()), each);
    }
}
