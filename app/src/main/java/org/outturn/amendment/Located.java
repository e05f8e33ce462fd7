package org.outturn.amendment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.pack.PackRows;
import org.outturn.packfile.PackTable;
import org.outturn.plainfile.Fault;

/// A fault with the row in which it is.
///
/// @param table null where it is in a text file
/// @param row empty where it is of the file as a whole
public record Located(Fault fault, @Nullable PackTable table, Map<String, String> row) {
    public boolean isIn(PackTable other, List<String> key) {
        return table == other && !row.isEmpty() && other.key(row).equals(key);
    }

    /// What is wrong and what to try, without the place: on a page rows have no lines.
    public String words() {
        var value = fault.value().isEmpty() ? "" : "'%s' ".formatted(fault.value());
        var rule = fault.rule().replaceFirst("^(repeats .*) of line \\d+$", "$1 of another row");
        var sentence = value + rule + "; " + fault.tryThis();
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    static List<Located> of(List<Fault> faults, PackRows pack) {
        var places = new EnumMap<PackTable, Map<Integer, Map<String, String>>>(PackTable.class);
        var all = new ArrayList<Located>();
        for (var fault : faults) {
            var table = PackTable.find(fault.file()).orElse(null);
            all.add(
                    new Located(
                            fault,
                            table,
                            table == null
                                    ? Map.of()
                                    : places.computeIfAbsent(table, one -> byLine(one, pack))
                                            .getOrDefault(fault.line(), Map.of())));
        }
        return all;
    }

    /// Every line of the file as it is written, with the row that stands in it; line 1 is the header.
    private static Map<Integer, Map<String, String>> byLine(PackTable table, PackRows pack) {
        var lines = new HashMap<Integer, Map<String, String>>();
        int line = 2;
        for (var row : pack.rows(table)) {
            int ends = row.values().stream().mapToInt(Located::lineEnds).sum();
            for (int i = 0; i <= ends; i++) {
                lines.put(line++, row);
            }
        }
        return lines;
    }

    private static int lineEnds(String cell) {
        int ends = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            ends += c == '\n' || (c == '\r' && !cell.startsWith("\n", i + 1)) ? 1 : 0;
        }
        return ends;
    }
}
