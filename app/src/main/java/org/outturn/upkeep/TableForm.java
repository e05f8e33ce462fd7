package org.outturn.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.packfile.PackTable;

/// A table of a pack as a form, as `forms.txt` describes it.
///
/// @param name of the table: `Targets`
/// @param one of its rows: `target`
/// @param shown the columns that its list shows
/// @param filters those that its list is filtered by
record TableForm(
        PackTable table,
        String name,
        String one,
        String about,
        List<String> shown,
        List<String> filters,
        List<Group> groups) {

    record Group(String title, List<Entry> entries) {}

    /// @param hint empty for none
    /// @param noun what is asked for where it is missing: `a title`
    /// @param needed whether whoever fills the form in must give it
    record Entry(String column, Kind kind, String label, String hint, String noun, boolean needed) {
        /// GOV.UK marks what may be left out, since most is needed.
        String asked() {
            return needed ? label : label + " (optional)";
        }
    }

    private static final Map<PackTable, TableForm> ALL = read();

    static TableForm of(PackTable table) {
        var form = ALL.get(table);
        if (form == null) {
            throw new IllegalStateException("forms.txt does not describe " + table.file());
        }
        return form;
    }

    static Optional<TableForm> find(String word) {
        return PackTable.find(word + ".csv").map(TableForm::of);
    }

    /// In the order in which pages list them.
    static List<TableForm> all() {
        return List.copyOf(ALL.values());
    }

    List<Entry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream()).toList();
    }

    Optional<Entry> find(PackTable in, String column) {
        return in == table
                ? entries().stream().filter(one -> one.column().equals(column)).findFirst()
                : Optional.empty();
    }

    Entry entry(String column) {
        return find(table, column)
                .orElseThrow(
                        () -> new IllegalArgumentException(table.file() + " has no " + column));
    }

    boolean isKey(String column) {
        return table.keys().contains(column);
    }

    private static Map<PackTable, TableForm> read() {
        try (var in = TableForm.class.getResourceAsStream("forms.txt")) {
            if (in == null) {
                throw new IllegalStateException("forms.txt is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<PackTable, TableForm> parse(String text) {
        var all = new EnumMap<PackTable, TableForm>(PackTable.class);
        for (var part : text.split("\n(?=\\[)")) {
            if (part.startsWith("[")) {
                var form = one(part.lines().filter(line -> !line.isBlank()).toList());
                all.put(form.table(), form);
            }
        }
        return Collections.unmodifiableMap(all);
    }

    private static TableForm one(List<String> lines) {
        var head = lines.getFirst();
        int end = head.indexOf(']');
        var table = PackTable.find(head.substring(1, end)).orElseThrow();
        var names = cells(head.substring(end + 1));
        var groups = new ArrayList<Group>();
        for (var line : lines.subList(3, lines.size())) {
            if (line.startsWith("# ")) {
                groups.add(new Group(line.substring(2), new ArrayList<>()));
            } else {
                var cells = cells(line);
                groups.getLast()
                        .entries()
                        .add(
                                new Entry(
                                        cells[0],
                                        Kind.parse(cells[1]),
                                        cells[2],
                                        cells[3],
                                        cells.length > 4 ? cells[4] : noun(cells[2]),
                                        table.columns().needed().contains(cells[0])
                                                && !(cells[0].equals("id")
                                                        && NewId.isMade(table))));
            }
        }
        return new TableForm(
                table,
                names[0],
                names[1],
                names[2],
                columns(lines.get(1), "list: "),
                columns(lines.get(2), "filter: "),
                groups);
    }

    /// `a title` for the label 'Title'.
    private static String noun(String label) {
        return ListPages.article(Character.toLowerCase(label.charAt(0)) + label.substring(1));
    }

    private static List<String> columns(String line, String head) {
        if (!line.startsWith(head)) {
            throw new IllegalStateException("'%s' is no line of %s".formatted(line, head));
        }
        return List.of(line.substring(head.length()).split(", "));
    }

    private static String[] cells(String line) {
        var cells = (line + " ").split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }
}
