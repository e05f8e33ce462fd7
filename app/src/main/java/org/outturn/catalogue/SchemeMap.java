package org.outturn.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A YAML map with the places of its values. What is missing or wrong is noted as a fault and answered by something harmless.
final class SchemeMap {
    private static final List<String> NOT_OF_THE_RULE = List.of("id", "name", "version", "note");

    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final List<SchemeFault> faults;

    private SchemeMap(Node node, List<SchemeFault> faults) {
        this.node = node;
        this.faults = faults;
    }

    static SchemeMap of(Node node, String what, List<SchemeFault> faults) {
        var map = new SchemeMap(node, faults);
        if (node instanceof MappingNode mapping) {
            for (var pair : mapping.getValue()) {
                var key = text(pair.getKeyNode());
                if (map.values.put(key, pair.getValueNode()) != null) {
                    map.fault(pair.getKeyNode(), key, "is given twice; give it once");
                }
                map.keys.put(key, pair.getKeyNode());
            }
        } else {
            map.fault(node, text(node), "is not a map; write %s as `key: value`".formatted(what));
        }
        return map;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    void allowOnly(String... allowed) {
        keys.forEach((key, place) -> {
            if (!Arrays.asList(allowed).contains(key)) {
                fault(place, key, "is not known here; allowed are " + String.join(", ", allowed));
            }
        });
    }

    String text(String key) {
        var value = needed(key);
        if (value == null) {
            return "";
        }
        if (!(value instanceof ScalarNode) || text(value).isBlank()) {
            fault(value, text(value), "is not a text; write words");
            return "";
        }
        return text(value).strip();
    }

    String id(String key) {
        var id = text(key);
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9.-]*")) {
            fault(key, id, "is not an id; write lower-case letters, digits, - and .");
        }
        return id;
    }

    String colour(String key) {
        var colour = text(key);
        if (!colour.isEmpty() && !colour.matches("#[0-9a-fA-F]{6}")) {
            fault(key, colour, "is not a colour; write six hexadecimal digits, \"#00703c\"");
        }
        return colour;
    }

    int whole(String key) {
        var text = text(key);
        if (text.matches("[1-9]\\d{0,8}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            fault(key, text, "is not a whole number above 0; write 1, 2, 3 ...");
        }
        return 1;
    }

    Quantity number(String key) {
        var text = text(key);
        try {
            if (!text.isEmpty()) {
                return Quantity.parse(text);
            }
        } catch (NumberFormatException e) {
            fault(key, text, "is not a number; write a plain decimal such as 0.5");
        }
        return Quantity.ZERO;
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        var text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        for (var constant : type.getEnumConstants()) {
            if (word(constant).equals(text)) {
                return constant;
            }
        }
        var words = Arrays.stream(type.getEnumConstants()).map(SchemeMap::word).toList();
        fault(key, text, "is not known; write one of " + String.join(", ", words));
        return otherwise;
    }

    /// A map within this one.
    @Nullable SchemeMap map(String key) {
        var value = needed(key);
        return value == null ? null : of(value, "'" + key + "'", faults);
    }

    /// A list of maps.
    List<SchemeMap> maps(String key) {
        var value = needed(key);
        if (value instanceof SequenceNode list) {
            var maps = new ArrayList<SchemeMap>();
            list.getValue().forEach(one -> maps.add(of(one, "each of '" + key + "'", faults)));
            return maps;
        }
        if (value != null) {
            fault(value, text(value), "is not a list; begin each of '%s' with -".formatted(key));
        }
        return List.of();
    }

    void fault(String key, String value, String problem) {
        fault(values.getOrDefault(key, node), value, problem);
    }

    /// The rule alone, in an order that does not depend on how it was written: an equal rule has an equal definition.
    Map<String, Object> definition() {
        var definition = new LinkedHashMap<String, Object>();
        definition.put("type", text(values.get("type")));
        new TreeMap<>(values)
                .forEach((key, value) -> {
                    if (!NOT_OF_THE_RULE.contains(key)) {
                        definition.putIfAbsent(key, plain(value));
                    }
                });
        return definition;
    }

    private static Object plain(Node value) {
        return switch (value) {
            case SequenceNode list -> list.getValue().stream().map(SchemeMap::plain).toList();
            case MappingNode map -> {
                var sorted = new TreeMap<String, Object>();
                map.getValue()
                        .forEach(pair ->
                                sorted.put(text(pair.getKeyNode()), plain(pair.getValueNode())));
                yield sorted;
            }
            default -> number(value);
        };
    }

    private static Object number(Node value) {
        var text = text(value);
        var tag = value.getTag();
        if (!(tag.equals(Tag.INT) || tag.equals(Tag.FLOAT))
                || !text.matches("\\d{1,15}(\\.\\d+)?")) {
            return text;
        }
        var number = new BigDecimal(text).stripTrailingZeros();
        if (number.scale() > 0) {
            return number;
        }
        return number.longValueExact();
    }

    private @Nullable Node needed(String key) {
        var value = values.get(key);
        if (value == null) {
            fault(node, "", "'%s' is missing; add it".formatted(key));
        }
        return value;
    }

    private void fault(Node place, String value, String problem) {
        var mark = place.getStartMark();
        faults.add(new SchemeFault(mark.getLine() + 1, mark.getColumn() + 1, value, problem));
    }

    private static String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
