package org.outturn.pack;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.catalogue.Indicator;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.packframework.IndicatorTable;
import org.outturn.plainfile.TableText;

/// A pack as it would be written: its tables row by row, its other files as text. A row has a cell for each column that holds something.
///
/// @param texts the files that are no tables, by their paths
public record PackRows(
        Map<PackTable, List<Map<String, String>>> tables, SortedMap<String, String> texts) {
    public PackRows {
        tables = Collections.unmodifiableMap(new EnumMap<>(tables));
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static PackRows of(Pack pack) {
        return PackFiles.rows(pack);
    }

    /// An indicator as its row.
    public static Map<String, String> row(Indicator indicator) {
        var text = new PackText();
        IndicatorTable.write(text, List.of(indicator));
        return text.table(PackTable.INDICATORS).rows().getFirst();
    }

    public List<Map<String, String>> rows(PackTable table) {
        return tables.getOrDefault(table, List.of());
    }

    public PackRows with(PackTable table, List<Map<String, String>> rows) {
        var changed = new EnumMap<PackTable, List<Map<String, String>>>(PackTable.class);
        changed.putAll(tables);
        changed.put(table, rows);
        return new PackRows(changed, texts);
    }

    public PackRows with(String file, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(file, text);
        return new PackRows(tables, changed);
    }

    /// Every file of the pack with its text.
    public SortedMap<String, String> files() {
        var files = new TreeMap<>(texts);
        tables.forEach((table, rows) -> {
            if (!rows.isEmpty() || table == PackTable.INDICATORS) {
                files.put(table.file(), text(table, rows));
            }
        });
        return files;
    }

    private static String text(PackTable table, List<Map<String, String>> rows) {
        var text = new TableText(table.columns());
        for (var row : rows) {
            var one = text.row();
            row.forEach(one::put);
        }
        return text.text();
    }
}
