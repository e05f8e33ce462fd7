package org.outturn.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.pack.PackRows;
import org.outturn.packfile.PackTable;

/// What is to differ in a council's pack.
///
/// @param why in the words of whoever changes it; may be empty
public record Amendment(List<RowChange> rows, List<TextChange> texts, String why) {
    /// What an indicator's row says of which figures it can have.
    private static final Set<String> RULING = Set.of("measure", "computed");

    public Amendment {
        rows = List.copyOf(rows);
        texts = List.copyOf(texts);
    }

    public static Amendment of(RowChange row, String why) {
        return new Amendment(List.of(row), List.of(), why);
    }

    public static Amendment of(TextChange text) {
        return new Amendment(List.of(), List.of(text), "");
    }

    public int count(RowChange.Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }

    public Set<PackTable> tables() {
        var tables = new LinkedHashSet<PackTable>();
        rows.forEach(row -> tables.add(row.table()));
        return tables;
    }

    /// The pack with these changes; new rows come last.
    PackRows on(PackRows pack) {
        var amended = pack;
        for (var table : tables()) {
            amended = amended.with(table, rows(table, pack.rows(table)));
        }
        for (var text : texts) {
            amended = amended.with(text.file(), text.after());
        }
        return amended;
    }

    /// The keys of the figures that have to be read again, which are those that change; null for all of them, where a change may make others
    /// faulty. Figures are nine in ten rows of a pack.
    @Nullable Set<List<String>> figures() {
        boolean all =
                rows.stream()
                        .anyMatch(row ->
                                switch (row.table()) {
                                    case INDICATORS ->
                                            row.kind() == RowChange.Kind.REMOVED
                                                    || (row.kind() == RowChange.Kind.CHANGED
                                                            && row.cells().stream()
                                                                    .anyMatch(cell ->
                                                                            RULING.contains(
                                                                                    cell
                                                                                            .column())));
                                    case AREAS -> row.kind() == RowChange.Kind.REMOVED;
                                    case UNITS,
                                            GROUPINGS,
                                            TARGETS,
                                            CUTOFFS,
                                            OBSERVATIONS,
                                            COMPARISONS,
                                            BENCHMARKS,
                                            JUDGEMENTS,
                                            STATED,
                                            RELATIONS,
                                            RISKS,
                                            RISK_CONTROLS,
                                            RISK_REVIEWS,
                                            RISK_COUNTS,
                                            REVENUE,
                                            CAPITAL,
                                            SAVINGS,
                                            MEETINGS,
                                            RECOMMENDATIONS,
                                            RECOMMENDATION_UPDATES,
                                            COMMITMENTS ->
                                            false;
                                });
        return all
                ? null
                : rows.stream()
                        .filter(row -> row.table() == PackTable.OBSERVATIONS)
                        .map(RowChange::key)
                        .collect(Collectors.toSet());
    }

    private List<Map<String, String>> rows(PackTable table, List<Map<String, String>> kept) {
        var changes = new HashMap<List<String>, RowChange>();
        var added = new ArrayList<Map<String, String>>();
        for (var change : rows) {
            if (change.table() == table) {
                if (change.kind() == RowChange.Kind.ADDED) {
                    added.add(change.after());
                } else {
                    changes.put(change.key(), change);
                }
            }
        }
        var all = new ArrayList<Map<String, String>>();
        for (var row : kept) {
            var change = changes.get(table.key(row));
            if (change == null) {
                all.add(row);
            } else if (change.kind() == RowChange.Kind.CHANGED) {
                all.add(change.after());
            }
        }
        all.addAll(added);
        return all;
    }

    /// The rows that are not what they were any more, each with what it is now; empty where it is gone.
    List<Amended.Newer> overtaken(PackRows pack) {
        var newer = new ArrayList<Amended.Newer>();
        for (var table : tables()) {
            var wanted = new HashSet<List<String>>();
            for (var change : rows) {
                if (change.table() == table && change.kind() != RowChange.Kind.ADDED) {
                    wanted.add(change.key());
                }
            }
            var now = new HashMap<List<String>, Map<String, String>>();
            for (var row : pack.rows(table)) {
                if (wanted.contains(table.key(row))) {
                    now.put(table.key(row), row);
                }
            }
            for (var change : rows) {
                var row = now.getOrDefault(change.key(), Map.of());
                if (wanted.contains(change.key())
                        && change.table() == table
                        && !change.before().equals(row)) {
                    newer.add(new Amended.Newer(change, row));
                }
            }
        }
        return newer;
    }
}
