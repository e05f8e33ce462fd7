package org.outturn.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Block;
import org.outturn.release.Mapping.Column;
import org.outturn.rules.period.Period;

/// Reads what a mapping file says of the columns: which there are, which rows of them are kept, and what their words for periods stand for.
///
/// @param file the whole of the mapping file
/// @param block its key `columns`
/// @param measures how many it lists
record MappingColumns(Block file, Block block, int measures) {
    Map<Column, String> columns() {
        block.allowOnly(words(Column.values()));
        var columns = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            var name =
                    switch (column) {
                        case AREA, VALUE -> block.needed(word(column));
                        case PERIOD, NAME, KIND, MEASURE, PART, NUMERATOR, DENOMINATOR ->
                                block.value(word(column));
                    };
            if (name.isGiven()) {
                columns.put(column, name.text());
            }
        }
        boolean inHeading = Headings.isWide(columns.get(Column.VALUE), Headings.MEASURE);
        if (inHeading && columns.containsKey(Column.MEASURE)) {
            block.value("measure")
                    .refuse(
                            "stands beside %s in the heading of the values"
                                    .formatted(Headings.MEASURE),
                            "leave one of the two out");
        } else if (!inHeading && !columns.containsKey(Column.MEASURE) && measures > 1) {
            block.refuse(
                    "'measure' is missing, and there is more than one",
                    "name the column of the measures' codes, or write %s in the heading of the values"
                            .formatted(Headings.MEASURE));
        }
        return columns;
    }

    /// Which rows are read, of the whole file or of one measure.
    static Map<String, Set<String>> keep(Block of) {
        var keep = new LinkedHashMap<String, Set<String>>();
        var block = of.block("keep");
        if (block != null) {
            for (var column : block.keys()) {
                var words = new LinkedHashSet<String>();
                block.values(column).forEach(word -> words.add(word.text().strip()));
                if (words.isEmpty()) {
                    block.refuse(
                            "'%s' names no word to keep".formatted(column),
                            "write `[one, two]`, or \"\" for an empty cell");
                }
                keep.put(column, words);
            }
        }
        return keep;
    }

    Map<String, Period> periods(Map<Column, String> columns) {
        if (inHeading(columns)) {
            if (columns.containsKey(Column.PERIOD) || !file.has("periods")) {
                file.refuse(
                        "%s in a heading takes 'periods' and no column 'period'"
                                .formatted(Headings.PERIOD),
                        "list the words of the headings under `periods`");
            }
        } else {
            requireTogether(file, "periods", columns.containsKey(Column.PERIOD), "period");
        }
        var periods = new LinkedHashMap<String, Period>();
        var block = file.block("periods");
        if (block != null) {
            for (var word : block.keys()) {
                var period = block.needed(word).period();
                if (period != null) {
                    periods.put(word.strip(), period);
                }
            }
        }
        return periods;
    }

    private static boolean inHeading(Map<Column, String> columns) {
        return Headings.isWide(columns.get(Column.VALUE), Headings.PERIOD);
    }

    @Nullable Period always(Map<Column, String> columns) {
        if (columns.containsKey(Column.PERIOD) || inHeading(columns)) {
            if (file.has("period")) {
                file.value("period")
                        .refuse("stands beside a column for it", "leave one of the two out");
            }
            return null;
        }
        return file.needed("period").period();
    }

    static void requireTogether(Block file, String key, boolean column, String name) {
        if (column != file.has(key)) {
            file.refuse(
                    "'%s' and the column '%s' go together".formatted(key, name),
                    "give both or neither");
        }
    }

    private static String[] words(Enum<?>[] constants) {
        var words = new ArrayList<String>();
        for (var one : constants) {
            words.add(word(one));
        }
        return words.toArray(String[]::new);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
