package org.outturn.trail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.audit.Entry;
import org.outturn.council.Council;
import org.outturn.design.Colour;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.document.Table;
import org.outturn.trail.page.TrailPage;
import org.outturn.viewing.Sheet;
import org.outturn.writing.Documents;

/// The audit trail to take away, as it was filtered: as comma-separated values or as a workbook.
///
/// @param shows what was asked for
record TrailSheet(Council council, Subjects subjects, List<Entry> entries, String shows) {
    /// As many entries as a file holds.
    static final int MOST = 20_000;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(TrailQuery.HERE);

    byte[] csv() {
        return Documents.csv(table());
    }

    byte[] excel() throws IOException {
        var out = new ByteArrayOutputStream();
        Documents.write(
                new Document(
                        table().caption(),
                        null,
                        "en-GB",
                        new Document.Brand(
                                council.name(),
                                Colour.parse(council.brand().colour()),
                                Colour.parse(council.brand().accent())),
                        LocalDate.now(TrailQuery.HERE),
                        List.of(new Document.Field("Shows", shows)),
                        null,
                        Document.Orientation.LANDSCAPE,
                        council.fictional() ? council.name() + " is fictional." : null,
                        List.of(new Block.Tabular(table()))),
                Format.XLSX,
                out);
        return out.toByteArray();
    }

    private Table table() {
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
                entries.size() == MOST
                        ? List.of(
                                "These are the latest %,d entries; choose dates for earlier ones."
                                        .formatted(MOST))
                        : List.of());
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
