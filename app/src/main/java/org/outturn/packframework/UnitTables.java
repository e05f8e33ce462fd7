package org.outturn.packframework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Area;
import org.outturn.council.Council;
import org.outturn.council.Unit;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.Table;
import org.outturn.plainfile.Value;

/// Reads the units and the areas, each a tree.
public final class UnitTables {
    private static final List<String> KINDS = List.of("directorate", "service", "team");

    private UnitTables() {}

    public static List<Unit> units(Draft draft, @Nullable Council council) {
        var table = tree(draft, PackTable.UNITS, Draft.UNIT);
        var units = new ArrayList<Unit>();
        for (var row : table.rows()) {
            var kind = row.needed("kind").oneOf(KINDS);
            units.add(
                    new Unit(
                            Draft.id(row, "id"),
                            row.needed("name").text(),
                            kind == null ? "" : kind,
                            row.cell("parent").reference(draft.known(), Draft.UNIT),
                            sharedWith(row.cell("shared-with"), council)));
        }
        refuseCircles(table);
        return units;
    }

    private static List<String> sharedWith(Value cell, @Nullable Council council) {
        var others = new ArrayList<String>();
        for (var part : cell.parts()) {
            var other = part.id();
            if (other != null && council != null && other.equals(council.id())) {
                part.refuse("is this council itself", "name the other councils only");
            } else if (other != null) {
                others.add(other);
            }
        }
        return others;
    }

    public static List<Area> areas(Draft draft) {
        var table = tree(draft, PackTable.AREAS, Draft.AREA);
        var areas = new ArrayList<Area>();
        for (var row : table.rows()) {
            areas.add(
                    new Area(
                            Draft.id(row, "id"),
                            row.needed("name").text(),
                            row.needed("kind").text(),
                            row.cell("parent").reference(draft.known(), Draft.AREA)));
        }
        refuseCircles(table);
        return areas;
    }

    private static Table tree(Draft draft, PackTable kind, String what) {
        var table = draft.table(kind);
        table.makeKnown(what, "id", draft.known());
        table.requireUnique("the id", "id");
        return table;
    }

    /// Tells of each circle once, at its first row in the file.
    private static void refuseCircles(Table table) {
        Map<String, Row> byId = new HashMap<>();
        for (var row : table.rows()) {
            byId.putIfAbsent(row.cell("id").text().strip(), row);
        }
        var told = new HashSet<String>();
        for (var row : table.rows()) {
            var id = row.cell("id").text().strip();
            var path = new ArrayList<String>();
            var at = id;
            while (byId.containsKey(at) && !path.contains(at) && !told.contains(at)) {
                path.add(at);
                var up = byId.get(at);
                at = up == null ? "" : up.cell("parent").text().strip();
            }
            if (at.equals(id) && path.contains(id)) {
                told.addAll(path);
                row.cell("parent")
                        .refuse(
                                "makes a circle: %s > %s".formatted(String.join(" > ", path), id),
                                "leave the parent of the uppermost empty");
            }
        }
    }

    public static void write(PackText text, List<Unit> units, List<Area> areas) {
        text.rows(
                PackTable.UNITS,
                units,
                (row, unit) ->
                        row.put("id", unit.id())
                                .put("name", unit.name())
                                .put("kind", unit.kind())
                                .put("parent", unit.parent())
                                .put("shared-with", PackText.several(unit.sharedWith())));
        text.rows(
                PackTable.AREAS,
                areas,
                (row, area) ->
                        row.put("id", area.id())
                                .put("name", area.name())
                                .put("kind", area.kind())
                                .put("parent", area.parent()));
    }
}
