package org.outturn.benchmark;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.benchmark.Mapping.Column;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Value;
import org.outturn.plainfile.YamlFile;
import org.outturn.rules.period.Period;

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
        var columns = columns();
        return new Mapping(
                source(),
                encoding(),
                columns,
                keep(),
                parts(columns),
                missing(),
                periods(columns),
                always(columns),
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

    private Charset encoding() {
        var value = file.value("encoding");
        if (!value.isGiven()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(value.text().strip());
        } catch (IllegalArgumentException unknown) {
            value.refuse("is not an encoding", "write utf-8, windows-1252 or iso-8859-1");
            return StandardCharsets.UTF_8;
        }
    }

    private Map<Column, String> columns() {
        var block = needed("columns");
        block.allowOnly(words(Column.values()));
        var columns = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            var name =
                    switch (column) {
                        case AREA, MEASURE, VALUE -> block.needed(word(column));
                        case PERIOD, NAME, KIND, PART, NUMERATOR, DENOMINATOR ->
                                block.value(word(column));
                    };
            if (name.isGiven()) {
                columns.put(column, name.text());
            }
        }
        return columns;
    }

    private Map<String, Set<String>> keep() {
        var keep = new LinkedHashMap<String, Set<String>>();
        var block = file.block("keep");
        if (block != null) {
            for (var column : block.keys()) {
                var words = new LinkedHashSet<String>();
                block.values(column).forEach(word -> words.add(word.text()));
                keep.put(column, words);
            }
        }
        return keep;
    }

    private Map<String, Mapping.Part> parts(Map<Column, String> columns) {
        requireTogether("parts", columns.containsKey(Column.PART), "part");
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

    private Map<String, Period> periods(Map<Column, String> columns) {
        requireTogether("periods", columns.containsKey(Column.PERIOD), "period");
        var periods = new LinkedHashMap<String, Period>();
        var block = file.block("periods");
        if (block != null) {
            for (var word : block.keys()) {
                var period = block.needed(word).period();
                if (period != null) {
                    periods.put(word, period);
                }
            }
        }
        return periods;
    }

    private @Nullable Period always(Map<Column, String> columns) {
        if (columns.containsKey(Column.PERIOD)) {
            if (file.has("period")) {
                file.refuse("'period' stands beside a column for it", "leave one of the two out");
            }
            return null;
        }
        return file.needed("period").period();
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
            old.keys().forEach(code -> successors.put(code, old.needed(code).text().strip()));
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

    private void requireTogether(String key, boolean column, String name) {
        if (column != file.has(key)) {
            file.refuse(
                    "'%s' and the column '%s' go together".formatted(key, name),
                    "give both or neither");
        }
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

    private static String[] words(Enum<?>[] constants) {
        var words = new ArrayList<String>();
        for (var one : constants) {
            words.add(word(one));
        }
        return words.toArray(String[]::new);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
