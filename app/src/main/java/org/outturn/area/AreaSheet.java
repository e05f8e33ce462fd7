package org.outturn.area;

import java.util.ArrayList;
import java.util.List;
import org.outturn.council.Area;
import org.outturn.document.Table;
import org.outturn.rules.quantity.Quantity;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Sheet;

/// Areas to take away, each with its ratings counted.
record AreaSheet(AreaLists lists) {
    Table table(List<Area> found) {
        var columns =
                new ArrayList<>(
                        List.of(
                                Sheet.words("Area", 30),
                                Sheet.words("Kind", 14),
                                Sheet.words("In", 30),
                                Sheet.figure("Indicators")));
        lists.framework().ratings().forEach(rating -> columns.add(Sheet.figure(rating.name())));
        columns.add(Sheet.figure("Not rated"));
        return new Table(
                "Areas, " + lists.setting().period().label(),
                columns,
                0,
                found.stream().map(this::row).toList(),
                List.of());
    }

    private Table.Row row(Area area) {
        var cells =
                new ArrayList<>(
                        List.of(
                                Sheet.cell(area.name()),
                                Sheet.cell(Looks.capital(AreaLists.kind(area))),
                                Sheet.cell(lists.parent(area))));
        lists.counts(area).forEach(number -> cells.add(Sheet.plain(Quantity.of(number), 0)));
        return new Table.Row(cells, false);
    }
}
