package org.outturn.upkeep;

import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.amendment.Amendment;
import org.outturn.amendment.CellChange;
import org.outturn.amendment.RowChange;
import org.outturn.design.Components;
import org.outturn.design.Table;
import org.outturn.design.Tag;
import org.outturn.site.Template;
import org.outturn.upkeep.page.JtecellsGenerated;

/// What differs, row by row and field by field.
final class Changes {
    private static final int SHOWN = 200;

    private Changes() {}

    static Table table(Amendment amendment, Choices choices) {
        var rows = new ArrayList<Table.Row>();
        amendment.rows().stream().limit(SHOWN).forEach(row -> rows.add(row(row, choices)));
        return new Table(
                "What would change",
                "m",
                List.of(
                        Table.Column.text("Row"),
                        Table.Column.text("Change"),
                        Table.Column.text("Fields")),
                rows,
                true);
    }

    static @Nullable String more(Amendment amendment) {
        int more = amendment.rows().size() - SHOWN;
        return more <= 0 ? null : "And %s more.".formatted(Upkeep.count(more, "row", "rows"));
    }

    private static Table.Row row(RowChange row, Choices choices) {
        return Table.Row.of(
                text(
                        choices.named(
                                row.table(), row.before().isEmpty() ? row.after() : row.before())),
                Components.tag(
                        switch (row.kind()) {
                            case ADDED -> new Tag("Added", "green");
                            case CHANGED -> new Tag("Changed", "blue");
                            case REMOVED -> new Tag("Removed", "red");
                        }),
                cells(labelled(TableForm.of(row.table()), row.cells())));
    }

    static List<CellChange> labelled(TableForm form, List<CellChange> cells) {
        return cells.stream()
                .map(cell ->
                        new CellChange(
                                form.find(form.table(), cell.column())
                                        .map(TableForm.Entry::label)
                                        .orElse(cell.column()),
                                cell.before(),
                                cell.after()))
                .toList();
    }

    static Content cells(List<CellChange> cells) {
        return Template.of(JtecellsGenerated::render, cells);
    }
}
