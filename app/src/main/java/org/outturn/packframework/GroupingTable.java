package org.outturn.packframework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Grouping;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.Value;

/// Reads and writes a council's ways of grouping, and reads the cells that refer to them.
public final class GroupingTable {
    private static final int MOST_POSITIONS = 100_000;

    private GroupingTable() {}

    public static List<Grouping> read(Draft draft) {
        var table = draft.table(PackTable.GROUPINGS);
        table.makeKnown(Draft.KIND, "kind", draft.known());
        table.requireUnique("the kind and id", "kind", "id");
        var groupings = new ArrayList<Grouping>();
        for (var row : table.rows()) {
            var kind = Draft.id(row, "kind");
            var id = Draft.id(row, "id");
            draft.known().add(Draft.groupingOf(kind), row.cell("id").text().strip());
            var position = row.cell("position").whole(0, MOST_POSITIONS);
            groupings.add(
                    new Grouping(
                            kind,
                            id,
                            row.needed("name").text(),
                            position == null ? groupings.size() + 1 : position,
                            row.cell("description").text()));
        }
        for (var kind : draft.known().ids(Draft.KIND)) {
            table.strays().forEach(id -> draft.known().add(Draft.groupingOf(kind), id.strip()));
            if (!table.whole()) {
                draft.known().isUnsureOf(Draft.groupingOf(kind));
            }
        }
        return groupings;
    }

    /// `type=strategic; committee=health`
    public static Map<String, String> cell(Draft draft, Value cell) {
        var groupings = new LinkedHashMap<String, String>();
        for (var part : cell.parts()) {
            var sides = part.text().split("=", 2);
            if (sides.length < 2) {
                part.refuse("is not a grouping", "write kind=id, as in type=strategic");
                continue;
            }
            var kind = part.part(sides[0].strip()).reference(draft.known(), Draft.KIND);
            var id = kind == null ? null : grouping(draft, part.part(sides[1].strip()), kind);
            if (kind != null && id != null && groupings.put(kind, id) != null) {
                part.refuse("is a second grouping of its kind", "name one of each kind");
            }
        }
        return groupings;
    }

    private static @Nullable String grouping(Draft draft, Value value, String kind) {
        if (!value.isGiven()) {
            value.refuse(
                    "the id of the grouping is missing", "write kind=id, as in type=strategic");
            return null;
        }
        return value.reference(draft.known(), Draft.groupingOf(kind));
    }

    public static void write(PackText text, List<Grouping> groupings) {
        text.rows(
                PackTable.GROUPINGS,
                groupings,
                (row, one) ->
                        row.put("kind", one.kind())
                                .put("id", one.id())
                                .put("name", one.name())
                                .put("position", one.position())
                                .put("description", one.description()));
    }
}
