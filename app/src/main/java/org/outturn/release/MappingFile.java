package org.outturn.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Value;
import org.outturn.plainfile.YamlFile;
import org.outturn.release.Mapping.Column;

/// Reads a mapping file; the format is in `docs/benchmarks.md`.
final class MappingFile {
    private static final String FORMAT = "outturn-benchmark/1";
    private static final String SEE = "see docs/benchmarks.md";

    private final Block file;

    private MappingFile(Block file) {
        this.file = file;
    }

    /// None when something is wrong, which has been told.
    static Optional<Mapping> read(String name, String text, Faults faults) {
        int before = faults.count();
        return YamlFile.read(name, text, 0, faults)
                .map(block -> new MappingFile(block).mapping())
                .filter(_ -> faults.count() == before);
    }

    private Mapping mapping() {
        file.allowOnly(
                "format",
                "set",
                "encoding",
                "separator",
                "lines",
                "numbers",
                "columns",
                "keep",
                "parts",
                "missing",
                "periods",
                "period",
                "areas",
                "measures",
                "councils");
        file.needed("format").oneOf(List.of(FORMAT));
        var measures = new SetMeasures(file.blocks("measures")).list();
        if (measures.isEmpty()) {
            file.refuse("'measures' is missing", "list the measures that are read");
        }
        var shape = new MappingColumns(file, needed("columns"), measures.size());
        var columns = shape.columns();
        return new Mapping(
                source(),
                Layout.read(file),
                columns,
                MappingColumns.keep(file),
                parts(columns),
                missing(),
                shape.periods(columns),
                shape.always(columns),
                areas(columns),
                measures,
                new ComparedCouncils(file.blocks("councils"), measures).list());
    }

    private Mapping.Source source() {
        var set = needed("set");
        set.allowOnly("id", "title", "publisher", "licence");
        var id = set.needed("id").id();
        return new Mapping.Source(
                id == null ? "" : id,
                set.needed("title").text(),
                set.value("publisher").words(),
                set.value("licence").words());
    }

    private Map<String, Mapping.Part> parts(Map<Column, String> columns) {
        MappingColumns.requireTogether(file, "parts", columns.containsKey(Column.PART), "part");
        return choices("parts", Mapping.Part.class);
    }

    private Map<String, String> missing() {
        var missing = new LinkedHashMap<String, String>();
        var block = file.block("missing");
        if (block == null) {
            missing.put("", "not available");
        } else {
            block.keys().forEach(word -> missing.put(word, block.needed(word).text()));
        }
        return missing;
    }

    private Mapping.Areas areas(Map<Column, String> columns) {
        var block = needed("areas");
        block.allowOnly("whole", "kinds", "average", "codes", "successors");
        boolean kind = columns.containsKey(Column.KIND);
        if (kind == block.has("average")) {
            block.refuse(
                    "the figure of all areas together is found by 'kinds' or by 'average'",
                    "give 'kinds' with a column 'kind', or 'average' without one");
        }
        var kinds = block.block("kinds");
        var successors = new LinkedHashMap<String, String>();
        var old = block.block("successors");
        if (old != null) {
            for (var code : old.keys()) {
                var now = old.needed(code);
                if (old.has(now.text().strip())) {
                    now.refuse(
                            "is itself a code that is no longer in use",
                            "write the one of the same area now");
                }
                successors.put(code, now.text().strip());
            }
        }
        return new Mapping.Areas(
                block.needed("whole").text(),
                kinds == null ? Map.of() : choices(kinds, Mapping.Kind.class),
                block.value("average").words(),
                block.values("codes").stream().map(Value::text).toList(),
                successors);
    }

    private <E extends Enum<E>> Map<String, E> choices(String key, Class<E> type) {
        var block = file.block(key);
        return block == null ? Map.of() : choices(block, type);
    }

    private static <E extends Enum<E>> Map<String, E> choices(Block block, Class<E> type) {
        var choices = new LinkedHashMap<String, E>();
        for (var word : block.keys()) {
            var choice = block.needed(word).choice(type);
            if (choice != null) {
                choices.put(word, choice);
            }
        }
        return choices;
    }

    private Block needed(String key) {
        var block = file.block(key);
        if (block != null) {
            return block;
        }
        if (!file.has(key)) {
            file.refuse("'%s' is missing".formatted(key), SEE);
        }
        return file.with(new Faults());
    }
}
