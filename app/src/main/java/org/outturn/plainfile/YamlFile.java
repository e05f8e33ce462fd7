package org.outturn.plainfile;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// A YAML text read as nodes with their places. No objects are made of it, and aliases are refused.
public final class YamlFile {
    private static final int DEEPEST = 20;
    private static final String NO_ALIAS =
            "write the value out; a word that begins with * or & stands in double quotes";

    private final String name;
    private final int linesBefore;
    private final Faults faults;

    private YamlFile(String name, int linesBefore, Faults faults) {
        this.name = name;
        this.linesBefore = linesBefore;
        this.faults = faults;
    }

    /// @param linesBefore lines of the file above the text, when it is front matter
    /// @return none when the text is not a mapping in YAML, which has been told
    public static Optional<Block> read(String name, String text, int linesBefore, Faults faults) {
        var file = new YamlFile(name, linesBefore, faults);
        try {
            var options = new LoaderOptions();
            options.setNestingDepthLimit(DEEPEST);
            options.setCodePointLimit(Integer.MAX_VALUE);
            options.setMaxAliasesForCollections(0);
            var yaml = new Yaml(options);
            for (var event : yaml.parse(new StringReader(text))) {
                if (event instanceof AliasEvent) {
                    file.refuse(event.getStartMark(), "an alias is not understood here", NO_ALIAS);
                    return Optional.empty();
                }
            }
            return file.block(yaml.compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
            file.refuse(
                    mark,
                    "this is not YAML: " + Fault.shown(String.valueOf(e.getProblem())),
                    String.valueOf(e.getContext()).contains("alias")
                            ? NO_ALIAS
                            : "check the indentation, colons and quotes here and just above");
        } catch (YAMLException e) {
            file.refuse(
                    (Mark) null,
                    "this is not YAML: " + Fault.shown(String.valueOf(e.getMessage())),
                    "check the indentation, colons and quotes");
        }
        return Optional.empty();
    }

    YamlFile with(Faults others) {
        return new YamlFile(name, linesBefore, others);
    }

    private Optional<Block> block(@Nullable Node root) {
        if (root instanceof MappingNode mapping) {
            return Optional.of(new Block(this, mapping));
        }
        if (root == null) {
            refuse((Mark) null, "there is nothing in it", "write it as docs/pack.md shows");
        } else {
            refuse(root, "keys with values are expected", "write `key: value` lines");
        }
        return Optional.empty();
    }

    Place place(Node node) {
        return place(node.getStartMark());
    }

    private Place place(@Nullable Mark mark) {
        return mark == null
                ? Place.of(name, linesBefore == 0 ? 0 : linesBefore, 0)
                : Place.of(name, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
    }

    void tell(Fault fault) {
        faults.add(fault);
    }

    void refuse(Node node, String rule, String tryThis) {
        tell(place(node).fault("", rule, tryThis));
    }

    private void refuse(@Nullable Mark mark, String rule, String tryThis) {
        tell(place(mark).fault("", rule, tryThis));
    }
}
