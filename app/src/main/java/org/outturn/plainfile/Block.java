package org.outturn.plainfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A mapping in a YAML file: keys with values, each of which knows its place.
public final class Block {
    private final YamlFile file;
    private final MappingNode node;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    Block(YamlFile file, MappingNode node) {
        this.file = file;
        this.node = node;
        for (var entry : node.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                keys.put(key.getValue(), key);
                if (entries.put(key.getValue(), entry.getValueNode()) != null) {
                    value(key).refuse("is a key twice", "remove one of the two");
                }
            } else {
                file.refuse(
                        entry.getKeyNode(),
                        "a key must be a word",
                        "write `key: value`, and one that begins with a bracket in double quotes");
            }
        }
    }

    /// The same mapping, telling its faults elsewhere.
    public Block with(Faults faults) {
        return new Block(file.with(faults), node);
    }

    public Set<String> keys() {
        return keys.keySet();
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /// Tells of every key that is none of these.
    public void allowOnly(String... allowed) {
        var words = Arrays.asList(allowed);
        keys.forEach((key, at) -> {
            if (!words.contains(key)) {
                value(at).refuse("is not a key here", Nearest.advice(key, words, "remove it"));
            }
        });
    }

    /// The value of a key, empty when the key is not there.
    public Value value(String key) {
        var found = entries.get(key);
        if (found == null) {
            return new Value(() -> file.place(node), "", file::tell);
        }
        if (found instanceof ScalarNode scalar) {
            return value(scalar);
        }
        file.refuse(
                found,
                "'%s' takes a single value here".formatted(key),
                "write `%s: ...`".formatted(key));
        return new Value(() -> file.place(found), "", file::tell);
    }

    /// The value of a key that must be there.
    public Value needed(String key) {
        var found = entries.get(key);
        if (found == null || (found instanceof ScalarNode scalar && scalar.getValue().isBlank())) {
            file.refuse(
                    found == null ? node : found,
                    "'%s' is missing".formatted(key),
                    "add `%s: ...`".formatted(key));
            return new Value(() -> file.place(node), "", file::tell);
        }
        return value(key);
    }

    public @Nullable Block block(String key) {
        return switch (entries.get(key)) {
            case null -> null;
            case MappingNode mapping -> new Block(file, mapping);
            case Node other -> {
                file.refuse(
                        other,
                        "'%s' takes keys with values".formatted(key),
                        "write them beneath it, indented");
                yield null;
            }
        };
    }

    public List<Block> blocks(String key) {
        var blocks = new ArrayList<Block>();
        for (var item : items(key)) {
            if (item instanceof MappingNode mapping) {
                blocks.add(new Block(file, mapping));
            } else {
                file.refuse(
                        item, "each item takes keys with values", "write `- {key: value, ...}`");
            }
        }
        return blocks;
    }

    public List<Value> values(String key) {
        var values = new ArrayList<Value>();
        for (var item : items(key)) {
            if (item instanceof ScalarNode scalar) {
                values.add(value(scalar));
            } else {
                file.refuse(item, "each item is a single value here", "write `[one, two]`");
            }
        }
        return values;
    }

    /// A fault of the mapping as a whole.
    public void refuse(String rule, String tryThis) {
        file.refuse(node, rule, tryThis);
    }

    private List<Node> items(String key) {
        return switch (entries.get(key)) {
            case null -> List.of();
            case SequenceNode sequence -> sequence.getValue();
            case ScalarNode scalar when scalar.getValue().isBlank() -> List.of();
            case Node other -> {
                file.refuse(
                        other,
                        "'%s' takes a list".formatted(key),
                        "write each item on a line of its own with a dash");
                yield List.of();
            }
        };
    }

    private Value value(ScalarNode scalar) {
        return new Value(() -> file.place(scalar), scalar.getValue(), file::tell);
    }

    private Value value(Node key) {
        return new Value(() -> file.place(key), ((ScalarNode) key).getValue(), file::tell);
    }
}
