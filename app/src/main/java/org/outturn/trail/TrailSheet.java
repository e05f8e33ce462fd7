package org.outturn.trail;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.audit.Entry;
import org.outturn.document.Table;
import org.outturn.trail.page.TrailPage;
import org.outturn.viewing.Sheet;

/// The audit trail to take away, as it was filtered.
record TrailSheet(Subjects subjects, List<Entry> entries) {
    /// More entries than these are not taken away in one file.
    static final int MOST = 20_000;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(TrailQuery.HERE);

    Table table() {
        return new Table(
                "Audit trail",
                List.of(
                        Sheet.words("When", 20),
                        Sheet.words("Who", 20),
                        Sheet.words("Account", 16),
                        Sheet.words("What was done", 24),
                        Sheet.words("To what", 40),
                        Sheet.words("Which", 24),
                        Sheet.words("Fields", 20),
                        Sheet.words("Before", 30),
                        Sheet.words("After", 30),
                        Sheet.words("Note", 40)),
                0,
                entries.stream().map(this::row).toList(),
                List.of());
    }

    private Table.Row row(Entry entry) {
        var told = subjects.told(entry);
        return Table.Row.of(
                Sheet.cell(MOMENT.format(entry.at())),
                Sheet.cell(subjects.who(entry.actor())),
                Sheet.cell(entry.actor()),
                Sheet.cell(told.done()),
                Sheet.cell(told.thing()),
                Sheet.cell(told.under()),
                Sheet.cell(joined(told, TrailPage.Cell::name)),
                Sheet.cell(joined(told, TrailPage.Cell::before)),
                Sheet.cell(joined(told, TrailPage.Cell::after)),
                Sheet.cell(told.note()));
    }

    /// One line of a cell for each field.
    private static String joined(TrailPage.Told told, Function<TrailPage.Cell, String> what) {
        return told.cells().stream().map(what).collect(Collectors.joining("\n"));
    }
}
