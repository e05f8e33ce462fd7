package org.outturn.upkeep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.amendment.Amendment;
import org.outturn.amendment.RowChange;
import org.outturn.pack.PackRows;
import org.outturn.packfile.PackTable;
import org.outturn.plainfile.Nearest;
import org.outturn.workbook.Grid;
import org.outturn.workbook.Sheet;

/// What a table that came back makes different: each row is compared with what is kept, and with what it was when it was taken away.
///
/// @param changes what would be done
/// @param contested of these, the rows that somebody else changed since the table was taken away
/// @param faults what cannot be understood
/// @param lines where each row stands in the file, by its key
/// @param columns where each column stands
record Brought(
        List<RowChange> changes,
        List<RowChange> contested,
        List<Fault> faults,
        Map<List<String>, Integer> lines,
        Map<String, Integer> columns) {

    /// @param place a cell or a row of the file
    record Fault(String place, String value, String words) {}

    static Brought compare(
            PackRows pack, PackTable table, List<Grid.Line> lines, boolean removing) {
        return new Comparison(pack, table).compare(lines, removing);
    }

    Amendment amendment(String why) {
        return new Amendment(changes, List.of(), why);
    }

    /// `C7`, or `Row 7` where the column is not in the file; nothing for a row that is not in it.
    @Nullable String place(List<String> key, @Nullable String column) {
        var line = lines.get(key);
        if (line == null) {
            return null;
        }
        var index = column == null ? null : columns.get(column);
        return index == null ? "Row " + line : Grid.address(line, index);
    }

    private static final class Comparison {
        private final PackTable table;
        private final Map<List<String>, Map<String, String>> kept = new HashMap<>();
        private final List<RowChange> changes = new ArrayList<>();
        private final List<RowChange> contested = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final Map<List<String>, Integer> places = new HashMap<>();
        private final Map<String, Integer> columns = new HashMap<>();

        Comparison(PackRows pack, PackTable table) {
            this.table = table;
            pack.rows(table).forEach(row -> kept.put(table.key(row), row));
        }

        Brought compare(List<Grid.Line> lines, boolean removing) {
            if (lines.isEmpty()) {
                faults.add(
                        new Fault(
                                "Row 1",
                                "",
                                "The first sheet is empty; it needs a row with the names of the columns"));
                return brought();
            }
            head(lines.getFirst());
            if (!faults.isEmpty()) {
                return brought();
            }
            lines.subList(1, lines.size()).forEach(this::line);
            if (removing) {
                var there = new HashSet<>(places.keySet());
                kept.forEach((key, row) -> {
                    if (!there.contains(key)) {
                        changes.add(new RowChange(table, row, Map.of()));
                    }
                });
            }
            return brought();
        }

        private void head(Grid.Line head) {
            for (int i = 0; i < head.cells().size(); i++) {
                var name = head.cells().get(i).strip();
                if (name.isEmpty()) {
                    continue;
                }
                var place = Grid.address(head.number(), i);
                if (!name.equals(Sheet.MARK) && !table.columns().all().contains(name)) {
                    faults.add(
                            new Fault(
                                    place,
                                    name,
                                    "Is not a column of this table; "
                                            + Nearest.advice(
                                                    name, table.columns().all(), "remove it")));
                } else if (columns.putIfAbsent(name, i) != null) {
                    faults.add(new Fault(place, name, "Is a column twice; remove one of the two"));
                }
            }
            for (var needed : table.columns().all()) {
                if (table.columns().needed().contains(needed) && !columns.containsKey(needed)) {
                    faults.add(
                            new Fault(
                                    "Row " + head.number(),
                                    "",
                                    "The column '%s' is missing; add it and fill it in"
                                            .formatted(needed)));
                }
            }
        }

        private void line(Grid.Line line) {
            var given = new HashMap<String, String>();
            columns.forEach((name, index) -> {
                var cell = line.cell(index).replace("\r\n", "\n");
                if (!cell.isBlank() && !name.equals(Sheet.MARK)) {
                    given.put(name, table.keys().contains(name) ? cell.strip() : cell);
                }
            });
            if (given.isEmpty()) {
                return;
            }
            var key = table.key(given);
            var earlier = places.putIfAbsent(key, line.number());
            if (earlier != null) {
                faults.add(
                        new Fault(
                                "Row " + line.number(),
                                String.join(", ", Row.words(table, given)),
                                "Repeats row %d; remove one of the two".formatted(earlier)));
                return;
            }
            var markAt = columns.get(Sheet.MARK);
            differ(key, given, markAt == null ? "" : line.cell(markAt).strip());
        }

        /// A column that the file does not have stays as it is.
        private void differ(List<String> key, Map<String, String> given, String mark) {
            var now = kept.get(key);
            var row = new HashMap<>(now == null ? Map.of() : now);
            row.keySet().removeIf(columns::containsKey);
            row.putAll(given);
            boolean untouched = !mark.isEmpty() && mark.equals(Row.fingerprint(row));
            boolean newer = !mark.isEmpty() && (now == null || !mark.equals(Row.fingerprint(now)));
            if (untouched || row.equals(now)) {
                return;
            }
            var change = new RowChange(table, now == null ? Map.of() : now, row);
            changes.add(change);
            if (newer) {
                contested.add(change);
            }
        }

        private Brought brought() {
            return new Brought(changes, contested, faults, places, columns);
        }
    }
}
