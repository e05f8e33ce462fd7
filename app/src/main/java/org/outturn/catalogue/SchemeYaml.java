package org.outturn.catalogue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.rating.Shape;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Reads rating schemes from the YAML that docs/pack.md describes, and writes them back.
public final class SchemeYaml {
    private static final String UNREADABLE =
            "the text cannot be read from here on; check brackets, quotes, colons and the indentation, here and in the line above";
    private static final String UNCLOSED =
            "a bracket or a quote that is opened in this line is never closed";

    /// In which a person reads a scheme: what it is, then its ratings from best to worst, then the rest.
    private static final List<String> ORDER =
            List.of(
                    "id",
                    "name",
                    "type",
                    "met",
                    "within",
                    "beyond",
                    "bands",
                    "exceeded",
                    "ideal",
                    "minimum",
                    "missed",
                    "inside",
                    "near",
                    "outside",
                    "delayed-low",
                    "delayed-medium",
                    "at-risk",
                    "otherwise",
                    "margin",
                    "improvement",
                    "on-track",
                    "reason",
                    "note");

    private SchemeYaml() {}

    /// Reads a whole `schemes.yaml`; every fault is returned at once.
    public static SchemeReading read(String yaml) {
        return read(
                yaml,
                "the file is empty; name ratings and schemes",
                (node, faults) -> {
                    var top = SchemeMap.of(node, "ratings and schemes", faults);
                    top.allowOnly("ratings", "schemes");
                    var ratings = ratings(top);
                    var schemes = schemes(top.maps("schemes"), ratings);
                    return new SchemeReading.Read(List.copyOf(ratings.values()), schemes);
                });
    }

    /// Reads one scheme as it stands in the list of schemes, for ratings that there are already. Its version is given when it is saved.
    public static SchemeReading readOne(String yaml, List<Rating> ratings) {
        return read(
                yaml,
                "nothing is written; give id, name and type",
                (node, faults) -> {
                    var map = SchemeMap.of(node, "a scheme", faults);
                    if (map.has("version")) {
                        map.fault(
                                "version",
                                map.text("version"),
                                "is given when the scheme is saved; leave 'version' out");
                    }
                    return new SchemeReading.Read(ratings, schemes(List.of(map), byId(ratings)));
                });
    }

    private static SchemeReading read(
            String yaml,
            String whenEmpty,
            BiFunction<Node, List<SchemeFault>, SchemeReading.Read> reader) {
        var faults = new ArrayList<SchemeFault>();
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (node == null) {
                faults.add(new SchemeFault(1, 1, "", whenEmpty));
                return new SchemeReading.Faulty(faults);
            }
            var read = reader.apply(node, faults);
            return faults.isEmpty() ? read : new SchemeReading.Faulty(faults);
        } catch (MarkedYAMLException e) {
            faults.add(unreadable(e));
            return new SchemeReading.Faulty(faults);
        } catch (YAMLException e) {
            faults.add(new SchemeFault(1, 1, "", UNREADABLE));
            return new SchemeReading.Faulty(faults);
        }
    }

    /// At the end of the text nothing is wrong but what was opened before.
    private static SchemeFault unreadable(MarkedYAMLException e) {
        var opened = e.getContextMark();
        boolean unclosed = opened != null && String.valueOf(e.getProblem()).contains("stream end");
        var mark = unclosed || e.getProblemMark() == null ? opened : e.getProblemMark();
        return new SchemeFault(
                mark == null ? 1 : mark.getLine() + 1,
                mark == null ? 1 : mark.getColumn() + 1,
                "",
                unclosed ? UNCLOSED : UNREADABLE);
    }

    /// Reads the rule of one scheme from its definition, which was found good before.
    static RatingScheme rule(String definition, List<Rating> ratings) {
        var faults = new ArrayList<SchemeFault>();
        var node = new Yaml(new LoaderOptions()).compose(new StringReader(definition));
        var rule = SchemeRule.read(SchemeMap.of(node, "a scheme", faults), byId(ratings));
        if (rule == null || !faults.isEmpty()) {
            throw new IllegalStateException(
                    "A kept scheme cannot be read again: %s in %n%s".formatted(faults, definition));
        }
        return rule;
    }

    /// The text of a `schemes.yaml` that reads back to the same ratings and schemes.
    public static String write(List<Rating> ratings, List<Scheme> schemes) {
        var ratingMaps = new ArrayList<Map<String, Object>>();
        for (var rating : ratings) {
            var map = new LinkedHashMap<String, Object>();
            map.put("id", rating.id());
            map.put("name", rating.name());
            map.put("colour", rating.colour());
            map.put("shape", rating.shape().name().toLowerCase(Locale.ROOT));
            map.put("mood", rating.mood().name().toLowerCase(Locale.ROOT));
            if (rating.abbreviation() != null) {
                map.put("short", rating.abbreviation());
            }
            if (rating.forecast() != null) {
                map.put("forecast", rating.forecast());
            }
            ratingMaps.add(map);
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("ratings", ratingMaps);
        all.put(
                "schemes",
                schemes.stream()
                        .map(scheme -> map(scheme, Map.of("version", scheme.version())))
                        .toList());
        return yaml().dump(all);
    }

    /// One scheme as it stands in the list of schemes, without its version; it reads back with [#readOne].
    public static String writeOne(Scheme scheme) {
        var map = map(scheme, Map.of());
        var inOrder = new LinkedHashMap<String, Object>();
        Stream.concat(ORDER.stream(), map.keySet().stream())
                .filter(map::containsKey)
                .forEach(key -> inOrder.put(key, map.get(key)));
        return yaml().dump(inOrder);
    }

    private static Map<String, Object> map(Scheme scheme, Map<String, Integer> version) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", scheme.id());
        map.put("name", scheme.name());
        map.putAll(version);
        Map<String, Object> rule = yaml().load(scheme.definition());
        map.putAll(rule);
        if (scheme.note() != null) {
            map.put("note", scheme.note());
        }
        return map;
    }

    private static Map<String, Rating> byId(List<Rating> ratings) {
        var byId = new LinkedHashMap<String, Rating>();
        ratings.forEach(rating -> byId.put(rating.id(), rating));
        return byId;
    }

    private static Map<String, Rating> ratings(SchemeMap top) {
        var ratings = new LinkedHashMap<String, Rating>();
        for (var map : top.maps("ratings")) {
            map.allowOnly("id", "name", "colour", "shape", "mood", "short", "forecast");
            var id = map.id("id");
            var name = map.text("name");
            var colour = map.colour("colour");
            var shape = map.choice("shape", Shape.class, Shape.SQUARE);
            var mood = map.choice("mood", Mood.class, Mood.MIDDLING);
            var abbreviation = map.has("short") ? map.text("short") : null;
            var forecast = map.has("forecast") ? map.text("forecast") : null;
            if (ratings.containsKey(id)) {
                map.fault("id", id, "is used twice; give each rating an id of its own");
            } else if (!id.isEmpty() && !name.isEmpty()) {
                ratings.put(
                        id,
                        new Rating(
                                id,
                                name,
                                colour,
                                shape,
                                mood,
                                ratings.size(),
                                abbreviation,
                                forecast));
            }
        }
        return ratings;
    }

    private static List<Scheme> schemes(List<SchemeMap> maps, Map<String, Rating> ratings) {
        var schemes = new ArrayList<Scheme>();
        var ids = new LinkedHashSet<String>();
        for (var map : maps) {
            var id = map.id("id");
            var name = map.text("name");
            int version = map.has("version") ? map.whole("version") : 1;
            var note = map.has("note") ? map.text("note") : null;
            var rule = SchemeRule.read(map, ratings);
            if (!id.isEmpty() && !ids.add(id)) {
                map.fault("id", id, "is used twice; give each scheme an id of its own");
            }
            if (rule != null) {
                schemes.add(
                        new Scheme(id, version, name, rule, yaml().dump(map.definition()), note));
            }
        }
        return schemes;
    }

    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return new Yaml(options);
    }
}
