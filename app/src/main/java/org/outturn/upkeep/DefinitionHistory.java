package org.outturn.upkeep;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outturn.amendment.CellChange;
import org.outturn.amendment.RowChange;
import org.outturn.catalogue.Catalogue;
import org.outturn.design.Table;
import org.outturn.pack.PackRows;
import org.outturn.packfile.PackTable;
import org.springframework.stereotype.Component;

/// What an indicator's definition was before, and what each change made of it.
@Component
record DefinitionHistory(Upkeep upkeep, Catalogue catalogue) {
    Table table(String council, Map<String, String> row) {
        var id = row.getOrDefault("id", "");
        var later =
                upkeep.pack(council).rows(PackTable.INDICATORS).stream()
                        .filter(one -> id.equals(one.get("id")))
                        .findFirst()
                        .orElse(row);
        var rows = new ArrayList<Table.Row>();
        for (var earlier : catalogue.earlierDefinitions(council, id)) {
            var before = PackRows.row(earlier.indicator());
            rows.add(
                    Table.Row.of(
                            text("Version " + earlier.version()),
                            text(Moments.of(earlier.endedAt())),
                            text(earlier.endedBy()),
                            text(earlier.why().isBlank() ? "–" : earlier.why()),
                            Changes.cells(
                                    labelled(
                                            new RowChange(PackTable.INDICATORS, before, later)
                                                    .cells()))));
            later = before;
        }
        return new Table(
                null,
                null,
                List.of(
                        Table.Column.text("Definition"),
                        Table.Column.text("Until"),
                        Table.Column.text("Changed by"),
                        Table.Column.text("Why"),
                        Table.Column.text("What changed")),
                rows,
                true);
    }

    private static List<CellChange> labelled(List<CellChange> cells) {
        return Changes.labelled(TableForm.of(PackTable.INDICATORS), cells);
    }
}
