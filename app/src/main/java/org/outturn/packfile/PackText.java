package org.outturn.packfile;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.TableText;
import org.outturn.rules.quantity.Quantity;

/// A pack's files while they are written.
public final class PackText {
    private final Map<PackTable, TableText> tables = new EnumMap<>(PackTable.class);
    private final SortedMap<String, String> others = new TreeMap<>();

    /// Every file with its text.
    public SortedMap<String, String> files() {
        tables.forEach((kind, table) -> {
            if (!table.isEmpty() || kind == PackTable.INDICATORS) {
                others.put(kind.file(), table.text());
            }
        });
        return others;
    }

    /// The tables that have been begun, row by row.
    public Map<PackTable, List<Map<String, String>>> rows() {
        var rows = new EnumMap<PackTable, List<Map<String, String>>>(PackTable.class);
        tables.forEach((kind, table) -> rows.put(kind, table.rows()));
        return rows;
    }

    /// The files that are no tables, by their paths.
    public SortedMap<String, String> others() {
        return others;
    }

    public TableText table(PackTable kind) {
        return tables.computeIfAbsent(kind, _ -> new TableText(kind.columns()));
    }

    /// A row for each thing.
    public <T> void rows(PackTable kind, Collection<T> things, BiConsumer<TableText, T> cells) {
        var table = table(kind);
        things.forEach(thing -> cells.accept(table.row(), thing));
    }

    public void put(String file, String text) {
        others.put(file, text);
    }

    public boolean has(String file) {
        return others.containsKey(file);
    }

    /// As the files write a constant: `half-yearly`.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Several things in a cell.
    public static String several(Collection<String> parts) {
        return String.join("; ", parts);
    }

    /// `type=strategic; committee=health`
    public static String pairs(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /// With at least so many decimals, since they say how precisely a figure is known.
    public static @Nullable String number(@Nullable Quantity number, int decimals) {
        return number == null
                ? null
                : number.value()
                        .setScale(Math.max(decimals, number.value().scale()))
                        .toPlainString();
    }
}
